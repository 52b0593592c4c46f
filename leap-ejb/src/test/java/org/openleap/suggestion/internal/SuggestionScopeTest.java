package org.openleap.suggestion.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.NOTHING;
import static org.openleap.harness.Callers.SOMEBODY;
import static org.openleap.harness.Callers.bound;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Roles;
import org.openleap.suggestion.SuggestionStatus;

/** Which suggestions a query may find for whom. */
class SuggestionScopeTest {
    private static final String NOT_HIDDEN =
            "(not exists (select h from HiddenRecord h where h.person = :hiddenFrom and h.record = s.item))";

    @Test
    void officersLeadsAndDirectorsFindWhatIsNotAboutThem() {
        assertThat(SuggestionScope.of(trust(Roles.ENGAGEMENT_LEAD)).where()).isEqualTo(" where " + NOT_HIDDEN);
        assertThat(SuggestionScope.of(trust(Roles.ENGAGEMENT_OFFICER)).where()).isEqualTo(" where " + NOT_HIDDEN);
        assertThat(SuggestionScope.of(trust(Roles.DIRECTOR)).where()).isEqualTo(" where " + NOT_HIDDEN);
    }

    @Test
    void serviceLeadsFindThoseOfTheirServicesAndTheirOwn() {
        var found = SuggestionScope.of(trust(Roles.SERVICE_LEAD, "larkrise-ward"));

        assertThat(found.where()).isEqualTo(" where (s.service in :services or s.owner in :people) and " + NOT_HIDDEN);
        assertThat(bound(found))
                .isEqualTo(Map.of(
                        "services", Set.of("larkrise-ward"), "people", Set.of(SOMEBODY), "hiddenFrom", "somebody"));
        assertThat(bound(SuggestionScope.of(trust(Roles.SERVICE_LEAD)))).containsEntry("services", Set.of("-"));
    }

    @Test
    void layReviewersFindWhatWaitsForThem() {
        var found = SuggestionScope.of(trust(Roles.LAY_REVIEWER));

        assertThat(found.where()).isEqualTo(" where (s.status = :pending) and " + NOT_HIDDEN);
        assertThat(bound(found))
                .isEqualTo(Map.of("pending", SuggestionStatus.COMPLETION_PROPOSED, "hiddenFrom", "somebody"));
    }

    @Test
    void everybodyElseFindsNothing() {
        assertThat(everybodyBut(
                        Roles.ENGAGEMENT_LEAD,
                        Roles.ENGAGEMENT_OFFICER,
                        Roles.DIRECTOR,
                        Roles.SERVICE_LEAD,
                        Roles.LAY_REVIEWER))
                .extracting(caller -> SuggestionScope.of(caller).where())
                .containsOnly(NOTHING);
    }
}
