package org.openleap.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openleap.harness.Callers.OWN;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.guest;
import static org.openleap.harness.Callers.trust;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.IdentityProblem;
import org.openleap.identity.InvitePartner;
import org.openleap.identity.PartnerRole;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** Whose people a caller may keep. */
class PartnerPeopleAccessTest {
    private final PartnerPeopleAccess access = new PartnerPeopleAccess();

    @Test
    void aPartnerLeadKeepsTheirOwnOrganisationsPeopleOnly() {
        assertThat(access.isVisible(OWN, guest(Roles.PARTNER_LEAD))).isTrue();
        assertThat(access.isVisible("carers-link-hartmoor", guest(Roles.PARTNER_LEAD)))
                .isFalse();
    }

    @Test
    void anEngagementLeadKeepsThoseOfAnyPartnerAndNobodyElseDoes() {
        assertThat(access.isVisible(OWN, trust(Roles.ENGAGEMENT_LEAD))).isTrue();
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.PARTNER_LEAD))
                .noneMatch(other -> access.isVisible(OWN, other));
    }

    @Test
    void theRoleOfTheTrustCountsForNothingInAGuest() {
        assertThat(access.isVisible(OWN, guest(Roles.ENGAGEMENT_LEAD))).isFalse();
        assertThat(access.isVisible(OWN, trust(Roles.PARTNER_LEAD))).isFalse();
    }

    @Test
    void noOrganisationIsNobodys() {
        assertThat(access.isVisible(" ", trust(Roles.ENGAGEMENT_LEAD))).isFalse();
    }

    @Test
    void theyCanRemoveTheirColleagues() {
        var colleague = Account.guest(invitation(OWN).guest("s-1"));

        assertThat(access.open(Optional.of(colleague), guest(Roles.PARTNER_LEAD)))
                .isSameAs(colleague);
    }

    @Test
    void somebodyElsesPeopleDoNotExist() {
        var stranger = Account.guest(invitation("carers-link-hartmoor").guest("s-1"));

        assertThatThrownBy(() -> access.open(Optional.of(stranger), guest(Roles.PARTNER_LEAD)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> access.open(Optional.empty(), guest(Roles.PARTNER_LEAD)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> access.requireVisible("carers-link-hartmoor", guest(Roles.PARTNER_LEAD)))
                .isInstanceOf(NotFoundException.class);
        assertThatCode(() -> access.requireVisible(OWN, guest(Roles.PARTNER_LEAD)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyRemovesThemselves() {
        var lead = Account.guest(invitation(OWN).guest("s-1"));
        var caller = VisibilityScope.guest(lead.userId(), Set.of(Roles.PARTNER_LEAD), OWN, true);

        assertThatThrownBy(() -> access.open(Optional.of(lead), caller))
                .isInstanceOf(RuleViolatedException.class)
                .hasFieldOrPropertyWithValue("code", IdentityProblem.NOT_YOURSELF);
    }

    private static InvitePartner invitation(String organisation) {
        return new InvitePartner(organisation, "Nell", "Ashdown", "nell@example.org", PartnerRole.PARTNER);
    }
}
