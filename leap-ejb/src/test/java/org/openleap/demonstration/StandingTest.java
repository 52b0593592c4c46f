package org.openleap.demonstration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openleap.suggestion.SuggestionStatus;

/** Where the suggestions of the demonstration stand today, when all files are told: domain.md section 8 says how many are late. */
class StandingTest {
    /** A partner that has not accepted by then lets it lapse. */
    private static final int ACCEPTS = 14;

    private final Map<String, List<Standing>> standings = new HashMap<>();

    private static final class Standing {
        private final String key;
        private SuggestionStatus status;
        private int due;

        private Standing(String key, SuggestionStatus status, int due) {
            this.key = key;
            this.status = status;
            this.due = due;
        }

        private void promised(SuggestionStatus now, JsonNode step) {
            status = now;
            due = step.get("days").asInt() + step.get("dueInDays").asInt();
        }

        private boolean isLate() {
            return status.isOnTheClock() && due < 0;
        }
    }

    @BeforeEach
    void everythingIsTold() throws IOException {
        for (var story : Story.all()) standings.put(story.key(), standings(story));
        for (var story : Story.all()) PromiseWalk.of(story).elsewhere.forEach((key, day) -> first(key).due = day);
        for (var step : steps("referrals")) if (step.has("passed")) passed(step, first(text(step, "passed")));
        for (var step : steps("checks")) asked(step, first(text(step, "heard")));
    }

    @Test
    void eightPromisesAreLateAndNoMore() {
        assertThat(all().filter(Standing::isLate).map(late -> late.key))
                .containsExactlyInAnyOrder(
                        "bounced-referral",
                        "choir-of-silence",
                        "interpreter-by-phone",
                        "moved-and-gone",
                        "smell-in-the-bus",
                        "text-comes-after",
                        "text-the-night-before",
                        "thirty-eight-minutes");
    }

    @Test
    void whatIsOpenIsDecidedOrDoneInTime() {
        var open = all().filter(each -> !each.status.hasEnded()).toList();

        assertThat(open).hasSizeBetween(65, 80);
        assertThat(open.stream().filter(each -> each.status == SuggestionStatus.ON_HOLD))
                .hasSize(4)
                .noneMatch(Standing::isLate);
    }

    @Test
    void twelveWerePassedOnToPartnersAndSomeAreStillThere() throws IOException {
        assertThat(steps("referrals").stream()
                        .filter(step -> text(step, "do").equals("refer"))
                        .map(step -> text(step, "passed"))
                        .collect(toSet()))
                .hasSize(12);
        assertThat(all().filter(each -> each.status == SuggestionStatus.REFERRED))
                .hasSizeBetween(4, 6);
    }

    private static List<Standing> standings(Story story) throws IOException {
        var walk = StoryWalk.of(story);
        var days = PromiseWalk.of(story).days;
        var found = new ArrayList<Standing>();
        for (int index = 0; index < days.size(); index++) {
            found.add(new Standing(story.key(), walk.suggestions.get(index).status, days.get(index)));
        }
        return found;
    }

    private static void passed(JsonNode step, Standing standing) {
        switch (text(step, "do")) {
            case "refer" ->
                standing.status = step.get("days").asInt() > -ACCEPTS
                        ? SuggestionStatus.REFERRED
                        : SuggestionStatus.UNDER_CONSIDERATION;
            case "takeReferral", "answerReferral" -> standing.status = SuggestionStatus.REFERRED;
            case "followYes" -> standing.promised(SuggestionStatus.ADOPTED, step);
            case "followNo" -> standing.status = SuggestionStatus.REJECTED;
            default ->
                standing.status = standing.status.hasEnded() ? standing.status : SuggestionStatus.UNDER_CONSIDERATION;
        }
    }

    private static void asked(JsonNode step, Standing standing) {
        switch (text(step, "do")) {
            case "adopt" -> standing.promised(SuggestionStatus.ADOPTED, step);
            case "workAgain" -> standing.promised(SuggestionStatus.IN_PROGRESS, step);
            default -> {}
        }
    }

    private Standing first(String key) {
        return standings.get(key).get(0);
    }

    private Stream<Standing> all() {
        return standings.values().stream().flatMap(List::stream);
    }

    private static List<JsonNode> steps(String file) throws IOException {
        try (var in = StandingTest.class.getResourceAsStream("/demonstration/" + file + ".json")) {
            return StreamSupport.stream(
                            new ObjectMapper().readTree(in).get("steps").spliterator(), false)
                    .toList();
        }
    }
}
