package org.openleap.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.demonstration.StoryWalk.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openleap.referral.ReferralStatus;
import org.openleap.shared.Wording;
import org.openleap.suggestion.SuggestionStatus;

/** What the stories pass to partners: each step is one that the services allow, and every state is there. */
class ReferralStoriesTest {
    private final Map<String, ReferralStatus> referrals = new HashMap<>();

    @Test
    void everyStateOfAReferralIsThere() throws IOException {
        for (var step : steps()) take(step);

        assertThat(referrals.values()).contains(ReferralStatus.values());
    }

    @Test
    void whatIsPassedOnWaitsForADecision() throws IOException {
        var begun = new HashMap<String, Story>();
        Story.all().forEach(story -> begun.put(story.key(), story));

        for (var step : steps()) {
            if (!text(step, "do").equals("refer")) continue;
            var story = begun.get(text(step, "passed"));
            assertThat(story).as(text(step, "passed")).isNotNull();
            assertThat(StoryWalk.of(story).suggestions.get(0).status).isEqualTo(SuggestionStatus.UNDER_CONSIDERATION);
            assertThat(story.hoursUntilToday() - story.hoursWorked())
                    .as("the story has ended when %s is passed on", story)
                    .isGreaterThan(-24 * step.get("days").asInt());
        }
    }

    private void take(JsonNode step) {
        switch (text(step, "do")) {
            case "timePasses" -> referrals.replaceAll((story, status) -> lapsed(status));
            case "refer" -> refer(step);
            case "takeReferral" -> move(step, ReferralStatus.ACCEPTED);
            case "answerReferral" -> move(step, ReferralStatus.ANSWERED);
            case "declineReferral" -> move(step, ReferralStatus.DECLINED);
            case "fetchReferral" -> move(step, ReferralStatus.TAKEN_BACK);
            case "followYes", "followNo" -> move(step, ReferralStatus.FOLLOWED);
            case "agreeToNo" -> assertThat(text(step, "by")).matches(StoryWalk::isLead);
            default -> throw new AssertionError("unknown step " + step);
        }
    }

    private void refer(JsonNode step) {
        assertThat(text(step, "why")).hasSizeBetween(20, 1000);
        assertThat(Wording.holdsPersonalData(text(step, "why"))).isFalse();
        assertThat(referrals.put(text(step, "passed"), ReferralStatus.OFFERED)).isNull();
    }

    private void move(JsonNode step, ReferralStatus target) {
        referrals.compute(text(step, "passed"), (story, status) -> status.moveTo(target));
    }

    private static ReferralStatus lapsed(ReferralStatus status) {
        return status == ReferralStatus.OFFERED ? ReferralStatus.LAPSED : status;
    }

    private static List<JsonNode> steps() throws IOException {
        try (var file = ReferralStoriesTest.class.getResourceAsStream("/demonstration/referrals.json")) {
            var steps = new ArrayList<JsonNode>();
            new ObjectMapper()
                    .readTree(new String(file.readAllBytes(), UTF_8))
                    .get("steps")
                    .forEach(steps::add);
            steps.sort(Comparator.comparingInt(step -> step.get("days").asInt()));
            return steps;
        }
    }
}
