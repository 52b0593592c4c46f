package org.openleap.agreement.internal;

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
import org.openleap.identity.VisibilityScope;

/** Which agreements a query may find for whom. */
class AgreementScopeTest {
    @ParameterizedTest
    @ValueSource(strings = {Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR})
    void theEngagementTeamAndDirectorsFindEverything(String role) {
        assertThat(AgreementScope.of(trust(role)).where()).isEqualTo(EVERYTHING);
        assertThat(AgreementScope.of(guest(role)).where()).isEqualTo(NOTHING);
    }

    @Test
    void timersFindEverything() {
        assertThat(AgreementScope.of(VisibilityScope.system()).where()).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH})
    void guestsFindTheirOwnOnceAVersionWasShown(String role) {
        var found = AgreementScope.of(guest(role));

        assertThat(found.where())
                .isEqualTo(" where (a.latestVersion > 0) and (a.id in (select b.id from Agreement b join b.parties p"
                        + " where p.organisation = :organisation))");
        assertThat(bound(found)).isEqualTo(Map.of("organisation", OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH})
    void aGuestOfNoOrganisationFindsNothing(String role) {
        assertThat(AgreementScope.of(trust(role)).where()).isEqualTo(NOTHING);
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
                .extracting(caller -> AgreementScope.of(caller).where())
                .containsOnly(NOTHING);
    }
}
