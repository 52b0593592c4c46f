package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Somebody of the demonstration is away today, somebody goes away soon, and somebody has left. */
class WorkloadStoriesTest {
    @Test
    void somebodyIsAwayTodayAndSomebodySoon() throws IOException {
        assertThat(stories("absences"))
                .allSatisfy(story -> assertThat(day(story, "from")).isGreaterThanOrEqualTo(day(story, "days")))
                .anyMatch(story -> day(story, "from") <= 0 && day(story, "until") > 0)
                .anyMatch(story -> day(story, "from") > 0);
    }

    @Test
    void whoeverHasLeftHandedOverWhatTheyHad() throws IOException {
        assertThat(stories("leavers"))
                .isNotEmpty()
                .allSatisfy(story -> assertThat(day(story, "days")).isNegative());
    }

    private static int day(JsonNode story, String name) {
        return story.path(name).asInt();
    }

    private static List<JsonNode> stories(String chapter) throws IOException {
        try (var in = WorkloadStoriesTest.class.getResourceAsStream("/demonstration/workload.json")) {
            return StreamSupport.stream(
                            new ObjectMapper().readTree(in).path(chapter).spliterator(), false)
                    .toList();
        }
    }
}
