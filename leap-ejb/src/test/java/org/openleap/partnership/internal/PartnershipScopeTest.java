package org.openleap.partnership.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.EVERYTHING;
import static org.openleap.harness.Callers.NOTHING;
import static org.openleap.harness.Callers.OWN;
import static org.openleap.harness.Callers.bound;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.guest;
import static org.openleap.harness.Callers.trust;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.shared.Conditions;

/** Which partnerships a query may find for whom. */
class PartnershipScopeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theEngagementTeamAndDirectorsFindEverything() {
        assertThat(found(trust(Roles.ENGAGEMENT_LEAD)).where()).isEqualTo(EVERYTHING);
        assertThat(found(trust(Roles.DIRECTOR)).where()).isEqualTo(EVERYTHING);
    }

    @Test
    void theIndependentVoiceFindsWhatHasBeenInForce() {
        var found = found(guest(Roles.HEALTHWATCH));

        assertThat(found.where()).isEqualTo(" where (p.status in :shared)");
        assertThat(bound(found))
                .isEqualTo(Map.of(
                        "shared",
                        EnumSet.of(
                                PartnershipStatus.ACTIVE,
                                PartnershipStatus.UNDER_REVIEW,
                                PartnershipStatus.PAUSED,
                                PartnershipStatus.ENDED,
                                PartnershipStatus.SUCCEEDED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.PARTNER, Roles.PARTNER_LEAD})
    void partnersFindThoseInWhichTheirOrganisationTakesPartToday(String role) {
        var found = found(guest(role));

        assertThat(found.where())
                .isEqualTo(" where (p.status in :shared) and (exists (select t.id from ParticipantLine t"
                        + " where t.partnership = p.id and t.organisation = :organisation and t.since <= :today"
                        + " and (t.until is null or t.until >= :today)))");
        assertThat(bound(found))
                .containsEntry("organisation", OWN)
                .containsEntry("today", TODAY)
                .containsEntry(
                        "shared",
                        EnumSet.complementOf(
                                EnumSet.of(PartnershipStatus.EXPRESSED_INTEREST, PartnershipStatus.DECLINED)));
    }

    @Test
    void aPartnerOfNoOrganisationFindsNothing() {
        assertThat(found(trust(Roles.PARTNER)).where()).isEqualTo(NOTHING);
        assertThat(found(trust(Roles.PARTNER_LEAD)).where()).isEqualTo(NOTHING);
    }

    @Test
    void aGuestWhoIsNoPartnerFindsNothing() {
        assertThat(found(guest(Roles.ADMINISTRATOR)).where()).isEqualTo(NOTHING);
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
                .extracting(caller -> found(caller).where())
                .containsOnly(NOTHING);
    }

    private static Conditions found(VisibilityScope caller) {
        return PartnershipScope.of(caller, TODAY);
    }
}
