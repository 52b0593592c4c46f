package org.openleap.sharing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.EVERYTHING;
import static org.openleap.harness.Callers.NOTHING;
import static org.openleap.harness.Callers.OWN;
import static org.openleap.harness.Callers.bound;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.guest;
import static org.openleap.harness.Callers.trust;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.identity.Roles;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedStatus;

/** Which shared items a query may find for whom. */
class SharedScopeTest {
    private static final String READ = "s.kind = :trusts and s.status = :read and s.heldBack = false";

    @ParameterizedTest
    @ValueSource(strings = {Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    void theEngagementTeamFindsEverything(String role) {
        assertThat(SharedScope.of(trust(role)).where()).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD})
    void partnersFindWhatIsSharedWithThemAndWhatTheyTold(String role) {
        var found = SharedScope.of(guest(role, OWN, true));

        assertThat(found.where())
                .contains("(s.audience = :audience)", "(s.kind = :submitted or " + READ + ")")
                .doesNotContain("(" + READ + ")");
        assertThat(bound(found))
                .isEqualTo(Map.of(
                        "audience", OWN,
                        "submitted", SharedKind.SUBMITTED,
                        "trusts", SharedKind.SHARED,
                        "read", SharedStatus.SHARED));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD})
    void whenSharingStopsOnlyWhatTheyToldIsLeft(String role) {
        var found = SharedScope.of(guest(role, OWN, false));

        assertThat(found.where()).isEqualTo(" where (s.audience = :audience) and (s.kind = :submitted)");
        assertThat(bound(found)).isEqualTo(Map.of("audience", OWN, "submitted", SharedKind.SUBMITTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD})
    void aPartnerOfNoOrganisationFindsNothing(String role) {
        assertThat(SharedScope.of(trust(role)).where()).isEqualTo(NOTHING);
    }

    @Test
    void theIndependentVoiceFindsWhatIsSharedWithIt() {
        var found = SharedScope.of(guest(Roles.HEALTHWATCH));

        assertThat(found.where()).isEqualTo(" where (s.audience = :audience) and (" + READ + ")");
        assertThat(bound(found))
                .isEqualTo(Map.of("audience", "VOICE", "trusts", SharedKind.SHARED, "read", SharedStatus.SHARED));
    }

    @Test
    void everybodyElseFindsNothing() {
        assertThat(everybodyBut(
                        Roles.ENGAGEMENT_LEAD,
                        Roles.ENGAGEMENT_OFFICER,
                        Roles.PARTNER,
                        Roles.PARTNER_LEAD,
                        Roles.HEALTHWATCH))
                .extracting(caller -> SharedScope.of(caller).where())
                .containsOnly(NOTHING);
    }
}
