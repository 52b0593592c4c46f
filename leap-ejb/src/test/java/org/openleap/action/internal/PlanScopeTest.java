package org.openleap.action.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.harness.Callers.EVERYTHING;
import static org.openleap.harness.Callers.NOTHING;
import static org.openleap.harness.Callers.SOMEBODY;
import static org.openleap.harness.Callers.bound;
import static org.openleap.harness.Callers.everybodyBut;
import static org.openleap.harness.Callers.trust;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;

/** Who sees which part of the plan. */
class PlanScopeTest {
    private static final UserId AWAY = new UserId("away");

    @Test
    void theEngagementTeamDirectorsAndTimersSeeAll() {
        assertThat(Stream.of(
                        trust(Roles.ENGAGEMENT_LEAD),
                        trust(Roles.ENGAGEMENT_OFFICER),
                        trust(Roles.DIRECTOR),
                        VisibilityScope.system()))
                .allMatch(caller -> PlanScope.of(caller).where().equals(EVERYTHING));
    }

    @Test
    void aServiceLeadSeesTheirServicesTheirOwnAndWhomTheyStandInFor() {
        var cover = new VisibilityScope(
                SOMEBODY, Set.of(Roles.SERVICE_LEAD), Set.of("larkrise-ward"), Set.of(), "", false, Set.of(AWAY));

        assertThat(PlanScope.of(cover).where()).isEqualTo(" where (p.task.service in :services or p.owner in :people)");
        assertThat(bound(PlanScope.of(cover)))
                .isEqualTo(Map.of("services", Set.of("larkrise-ward"), "people", Set.of(SOMEBODY, AWAY)));
        assertThat(bound(PlanScope.of(trust(Roles.SERVICE_LEAD))))
                .isEqualTo(Map.of("services", Set.of("-"), "people", Set.of(SOMEBODY)));
    }

    @Test
    void nobodyElseSeesAnything() {
        assertThat(everybodyBut(Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.DIRECTOR, Roles.SERVICE_LEAD))
                .allMatch(caller -> PlanScope.of(caller).where().equals(NOTHING));
    }
}
