package org.openleap.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.EVERYTHING;
import static org.openleap.harness.Callers.NOTHING;
import static org.openleap.harness.Callers.OWN;
import static org.openleap.harness.Callers.bound;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.guest;
import static org.openleap.harness.Callers.trust;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.commitment.Side;
import org.openleap.identity.Roles;

/** Which commitments a query may find for whom, and for which side somebody acts. */
class CommitmentScopeTest {
    private static final Set<String> MINE = Set.of("LEAP-6");

    @ParameterizedTest
    @ValueSource(strings = {Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    void theEngagementTeamAndDirectorsFindEverything(String role) {
        assertThat(CommitmentScope.of(trust(role), MINE).where()).isEqualTo(EVERYTHING);
        assertThat(CommitmentScope.of(guest(role), MINE).where()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH})
    void partnersFindThoseOfTheirPartnerships(String role) {
        var found = CommitmentScope.of(guest(role), MINE);

        assertThat(found.where())
                .isEqualTo(
                        " where (c.partnership in :mine) and (c.organisation = :organisation or c.organisation = '')");
        assertThat(bound(found)).isEqualTo(Map.of("mine", MINE, "organisation", OWN));
        assertThat(bound(CommitmentScope.of(guest(role), Set.of()))).containsEntry("mine", Set.of("-"));
        assertThat(CommitmentScope.of(trust(role), MINE).where()).isEqualTo(NOTHING);
    }

    @Test
    void everybodyElseFindsNothing() {
        assertThat(everybodyBut(
                        Roles.ENGAGEMENT_LEAD,
                        Roles.ENGAGEMENT_OFFICER,
                        Roles.DIRECTOR,
                        Roles.PARTNER,
                        Roles.PARTNER_LEAD,
                        Roles.HEALTHWATCH))
                .extracting(caller -> CommitmentScope.of(caller, MINE).where())
                .containsOnly(NOTHING);
    }

    @Test
    void leadsAndOfficersActForTheTrustAndPartnersForTheirs() {
        assertThat(Sides.of(trust(Roles.ENGAGEMENT_LEAD))).contains(Side.TRUST);
        assertThat(Sides.of(trust(Roles.ENGAGEMENT_OFFICER))).contains(Side.TRUST);
        assertThat(Sides.of(guest(Roles.PARTNER))).contains(Side.PARTNER);
        assertThat(Sides.of(guest(Roles.PARTNER_LEAD))).contains(Side.PARTNER);
        assertThat(Sides.of(guest(Roles.HEALTHWATCH))).contains(Side.PARTNER);
        assertThat(Sides.of(guest(Roles.ENGAGEMENT_LEAD))).isEmpty();
        assertThat(Sides.of(trust(Roles.PARTNER))).isEmpty();
        assertThat(everybodyBut(
                        Roles.ENGAGEMENT_LEAD,
                        Roles.ENGAGEMENT_OFFICER,
                        Roles.PARTNER,
                        Roles.PARTNER_LEAD,
                        Roles.HEALTHWATCH))
                .allSatisfy(caller -> assertThat(Sides.of(caller)).isEmpty());
    }
}
