package org.openleap.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.EVERYTHING;
import static org.openleap.harness.Callers.NOTHING;
import static org.openleap.harness.Callers.bound;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;

/** Which items a query may find for whom. */
class FeedbackScopeTest {
    private static final String NOT_HIDDEN =
            "(not exists (select h from HiddenRecord h where h.person = :hiddenFrom and h.record = i.reference))";

    @Test
    void officersAndLeadsFindWhatIsNotAboutThemAndTimersEverything() {
        assertThat(FeedbackScope.of(trust(Roles.ENGAGEMENT_LEAD)).where()).isEqualTo(" where " + NOT_HIDDEN);
        assertThat(FeedbackScope.of(trust(Roles.ENGAGEMENT_OFFICER)).where()).isEqualTo(" where " + NOT_HIDDEN);
        assertThat(FeedbackScope.of(VisibilityScope.system()).where()).isEqualTo(EVERYTHING);
    }

    @Test
    void directorsFindWhatIsScreened() {
        assertThat(FeedbackScope.of(trust(Roles.DIRECTOR)).where())
                .isEqualTo(" where (i.admission.screening.screened = true) and " + NOT_HIDDEN);
    }

    @Test
    void serviceLeadsFindWhatIsScreenedAndOfTheirServicesOrGivenToThem() {
        var found = FeedbackScope.of(trust(Roles.SERVICE_LEAD, "larkrise-ward"));

        assertThat(found.where())
                .isEqualTo(
                        " where (i.admission.screening.screened = true and (i.submission.service in :services or exists"
                                + " (select a from Assignment a where a.itemId = i.id and a.accountId in :people))) and "
                                + NOT_HIDDEN);
        assertThat(bound(found))
                .isEqualTo(Map.of(
                        "services", Set.of("larkrise-ward"), "people", Set.of("somebody"), "hiddenFrom", "somebody"));
    }

    @Test
    void aServiceLeadWithoutAServiceFindsOnlyWhatIsGivenToThem() {
        assertThat(bound(FeedbackScope.of(trust(Roles.SERVICE_LEAD)))).containsEntry("services", Set.of("-"));
    }

    @Test
    void everybodyElseFindsNothing() {
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR, Roles.SERVICE_LEAD))
                .extracting(caller -> FeedbackScope.of(caller).where())
                .containsOnly(NOTHING);
    }
}
