package org.openleap.stakeholder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.EVERYTHING;
import static org.openleap.harness.Callers.NOTHING;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.identity.Roles;

/** What of the directory a query may find for whom. */
class StakeholderScopeTest {
    @ParameterizedTest
    @ValueSource(strings = {Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    void theEngagementTeamFindsOrganisationsAndHowPeopleAreReached(String role) {
        assertThat(StakeholderScope.organisations(trust(role)).where()).isEqualTo(EVERYTHING);
        assertThat(StakeholderScope.people(trust(role)).where()).isEqualTo(EVERYTHING);
        assertThat(StakeholderScope.seesOrganisations(trust(role))).isTrue();
        assertThat(StakeholderScope.seesContacts(trust(role))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.DIRECTOR, Roles.SERVICE_LEAD})
    void directorsAndServiceLeadsFindOrganisationsOnly(String role) {
        assertThat(StakeholderScope.organisations(trust(role)).where()).isEqualTo(EVERYTHING);
        assertThat(StakeholderScope.people(trust(role)).where()).isEqualTo(NOTHING);
        assertThat(StakeholderScope.seesContacts(trust(role))).isFalse();
    }

    @Test
    void everybodyElseFindsNothing() {
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR, Roles.SERVICE_LEAD))
                .allSatisfy(caller -> {
                    assertThat(StakeholderScope.organisations(caller).where()).isEqualTo(NOTHING);
                    assertThat(StakeholderScope.people(caller).where()).isEqualTo(NOTHING);
                    assertThat(StakeholderScope.seesOrganisations(caller)).isFalse();
                });
    }
}
