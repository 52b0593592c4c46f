package org.openleap.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.identity.Roles;
import org.openleap.web.security.PageRule.Audience;

class PageRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/tell-us", "/tell-us/check", "/track", "/you-said-we-did", "/privacy", "/health/ready"})
    void aPublicPageIsForEverybody(String path) {
        assertThat(PageRules.of(path))
                .hasValueSatisfying(rule -> assertThat(rule.audience()).isEqualTo(Audience.EVERYBODY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/staff.xhtml",
                "/staff/inbox.xhtml",
                "/staff/",
                "/staff/secret",
                "/STAFF",
                "/WEB-INF/web.xml",
                "/resources/leap/field.xhtml",
                "/error/403.xhtml",
                "/metrics",
                "/openapi",
                "/healthy",
                "/tell-us-more",
                ""
            })
    void anAddressWithoutARuleDoesNotExist(String path) {
        assertThat(PageRules.of(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/staff, lay-reviewer, true",
        "/staff, partner, false",
        "/staff/item, engagement-officer, true",
        "/staff/item, lay-reviewer, false",
        "/staff/item, information-governance, false",
        "/staff/item, administrator, false",
        "/staff/confirmations, lay-reviewer, true",
        "/staff/confirmations, service-lead, false",
        "/staff/audit, information-governance, true",
        "/staff/audit, engagement-lead, false",
        "/partner, partner-lead, true",
        "/partner, engagement-lead, false",
        "/healthwatch, healthwatch, true",
        "/healthwatch, partner, false",
        "/partner, partner, true"
    })
    void aPageIsForItsRoles(String path, String role, boolean admitted) {
        assertThat(PageRules.of(path).orElseThrow().admits(Set.of(role))).isEqualTo(admitted);
    }

    @Test
    void somebodyWithoutARoleOpensNoPageOfAnybody() {
        assertThat(PageRules.all())
                .filteredOn(rule -> rule.audience() == Audience.ROLES)
                .hasSizeGreaterThan(10)
                .noneMatch(rule -> rule.admits(Set.of()));
    }

    @Test
    void everyRoleHasAHomeThatItMayOpen() {
        assertThat(Roles.ALL)
                .allSatisfy(role -> assertThat(PageRules.of(Homes.of(Set.of(role)))
                                .orElseThrow()
                                .admits(Set.of(role)))
                        .isTrue());
        assertThat(Homes.of(Set.of())).isEqualTo("/no-role");
    }

    @Test
    void somebodyWithTwoRolesBeginsWithTheTrust() {
        assertThat(Homes.of(Set.of(Roles.PARTNER, Roles.SERVICE_LEAD))).isEqualTo("/staff");
    }

    @Test
    void onlyPagesOfRolesNameRoles() {
        assertThat(PageRules.all())
                .allSatisfy(rule -> assertThat(rule.roles().isEmpty()).isEqualTo(rule.audience() != Audience.ROLES));
    }
}
