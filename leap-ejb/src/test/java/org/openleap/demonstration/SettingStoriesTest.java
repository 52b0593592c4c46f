package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.openleap.notification.LetterTexts;
import org.openleap.notification.Occasion;
import org.openleap.reference.AddEntry;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.targets.Target;

/** In the demonstration times have changed, a letter has its own words, a service is about to move, and labels are in use. */
class SettingStoriesTest {
    @Test
    void aTimeWasChangedAndAnotherOneIsPlanned() throws IOException {
        assertThat(steps("targets"))
                .allSatisfy(step -> {
                    var target = Target.valueOf(step.path("target").asText());
                    assertThat(step.path("is").asInt()).isBetween(target.least(), target.most());
                    assertThat(day(step, "from")).isGreaterThan(day(step, "days"));
                })
                .anyMatch(step -> day(step, "from") <= 0)
                .anyMatch(step -> day(step, "from") > 0);
    }

    /** Other tests count on the times that LEAP begins with. */
    @Test
    void todayEverythingTakesAsLongAsShipped() throws IOException {
        assertThat(steps("targets").stream().filter(step -> day(step, "from") <= 0))
                .last()
                .satisfies(step -> assertThat(step.path("is").asInt())
                        .isEqualTo(Target.valueOf(step.path("target").asText()).days()));
    }

    @Test
    void aLetterIsInTheWordsOfTheTrust() throws IOException {
        assertThat(steps("wordings")).isNotEmpty().allSatisfy(step -> {
            var shipped = LetterTexts.standingAlone()
                    .shipped(Occasion.valueOf(step.path("letter").asText()));
            var names = LetterTexts.standingAlone().namedIn(step.path("body").asText());
            assertThat(names).isEqualTo(LetterTexts.standingAlone().namedIn(shipped.body()));
            assertThat(day(step, "from")).isGreaterThanOrEqualTo(day(step, "days"));
        });
    }

    @Test
    void aServiceIsAboutToMove() throws IOException {
        assertThat(steps("moves")).isNotEmpty().allMatch(step -> day(step, "from") > 0);
    }

    @Test
    void threeLabelsSayMoreAboutThreeStates() throws IOException {
        assertThat(steps("labels"))
                .hasSize(3)
                .allSatisfy(step -> {
                    assertThat(SuggestionStatus.valueOf(step.path("state").asText())
                                    .hasEnded())
                            .isFalse();
                    assertThat(step.path("code").asText())
                            .matches(AddEntry.CODE)
                            .isNotEmpty();
                    assertThat(step.path("carriedBy").asInt()).isPositive();
                })
                .extracting(step -> step.path("state").asText())
                .doesNotHaveDuplicates();
    }

    private static int day(JsonNode step, String name) {
        return step.path(name).asInt();
    }

    private static List<JsonNode> steps(String chapter) throws IOException {
        try (var in = SettingStoriesTest.class.getResourceAsStream("/demonstration/settings.json")) {
            return StreamSupport.stream(
                            new ObjectMapper().readTree(in).path(chapter).spliterator(), false)
                    .toList();
        }
    }
}
