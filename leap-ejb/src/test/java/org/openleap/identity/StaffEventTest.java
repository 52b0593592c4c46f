package org.openleap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the audit trail learns when somebody works for something else: codes, and nothing that says who it is. */
class StaffEventTest {
    private static final int LONGEST_FACTS = 4000;

    @Test
    void theTrailSaysWhatWasGivenAndTakenInCodes() {
        var before = new WorksFor("Deputy ward manager", Set.of("larkrise-ward", "heron-ward"), Set.of());
        var after = new WorksFor("Ward manager", Set.of("heron-ward", "osprey-ward"), Set.of("tarnwold-city"));

        assertThat(event(before, after).facts())
                .containsEntry("number", "2")
                .containsEntry("servicesGiven", "osprey-ward")
                .containsEntry("servicesTaken", "larkrise-ward")
                .containsEntry("placesGiven", "tarnwold-city")
                .containsEntry("placesTaken", "");
    }

    @Test
    void noJobTitleAndNoNameGetsIntoTheTrailOrALogLine() {
        var after = new WorksFor("The only chaplain", Set.of(), Set.of());

        assertThat(event(WorksFor.NOTHING, after).facts().toString()).doesNotContain("chaplain");
        assertThat(event(WorksFor.NOTHING, after).toString()).doesNotContain("chaplain");
    }

    @Test
    void whoeverWorksForVeryMuchStillFitsIntoTheTrail() {
        var all = IntStream.range(0, 400).mapToObj("a-service-with-a-long-code-%03d"::formatted);
        var after = new WorksFor("", all.collect(Collectors.toSet()), Set.of());

        assertThat(event(WorksFor.NOTHING, after).facts()).containsEntry("servicesGiven", "400");
        assertThat(event(WorksFor.NOTHING, after).facts().toString()).hasSizeLessThan(LONGEST_FACTS);
    }

    private static StaffEvent event(WorksFor before, WorksFor after) {
        var by = new UserId("admin");
        return new StaffEvent(StaffStep.CHANGED, new UserId("person"), 2, before, after, by, Instant.EPOCH);
    }
}
