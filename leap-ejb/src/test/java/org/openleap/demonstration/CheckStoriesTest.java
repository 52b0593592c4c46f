package org.openleap.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckKind;
import org.openleap.suggestion.SuggestionStatus;

/** What people answer who are asked whether something is right, or still so: about things that are done, by those who are asked. */
class CheckStoriesTest {
    private static final Set<String> REVIEWERS = Set.of("lead", "lead2", "lay");
    private static final Set<String> GOING_ON = Set.of("assign", "adopt", "workAgain", "told");

    @Test
    void everyAnswerIsAboutSomethingThatIsDone() throws IOException {
        var stories = Story.all().stream().collect(toMap(Story::key, Function.identity()));

        for (var step : steps()) {
            assertThat(step.get("days").asInt()).isBetween(-728, -1);
            assertThat(stories).as(step.toString()).containsKey(text(step, "heard"));
            var suggestion =
                    StoryWalk.of(stories.get(text(step, "heard"))).suggestions.get(0);
            switch (text(step, "do")) {
                case "isItRight" -> answer(step, suggestion);
                case "answerCheck" -> review(step, suggestion);
                default -> assertThat(text(step, "do")).isIn(GOING_ON);
            }
        }
    }

    @Test
    void somebodySaysYesAndSomebodySaysNo() throws IOException {
        var said = EnumSet.noneOf(CheckAnswer.class);
        for (var step : steps()) if (step.has("answer")) said.add(CheckAnswer.valueOf(text(step, "answer")));

        assertThat(said).containsExactly(CheckAnswer.values());
    }

    private static void answer(JsonNode step, SuggestionWalk suggestion) {
        assertThat(suggestion.status).isEqualTo(SuggestionStatus.COMPLETED);
        assertThat(step.get("words").asText()).hasSizeLessThanOrEqualTo(1000);
        if (text(step, "answer").equals("NO")) assertThat(text(step, "words")).hasSizeGreaterThanOrEqualTo(10);
    }

    private static void review(JsonNode step, SuggestionWalk suggestion) {
        answer(step, suggestion);
        var kind = CheckKind.valueOf(text(step, "kind"));
        assertThat(kind.isForProposer()).isFalse();
        if (kind.isForOwner()) assertThat(text(step, "by")).isEqualTo(suggestion.owner);
        else assertThat(text(step, "by")).isIn(REVIEWERS);
    }

    private static List<JsonNode> steps() throws IOException {
        try (var file = CheckStoriesTest.class.getResourceAsStream("/demonstration/checks.json")) {
            var steps = new ArrayList<JsonNode>();
            new ObjectMapper()
                    .readTree(new String(file.readAllBytes(), UTF_8))
                    .get("steps")
                    .forEach(steps::add);
            return steps;
        }
    }
}
