package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.suggestion.SuggestionStage;
import org.openleap.suggestion.SuggestionStatus;
import tools.jackson.databind.JsonNode;

/** What must hold of every item as the API shows it to the partner that told it, beside where it stands in the register. */
final class SharedItemCheck {
    /** A rejection says at least so much (invariant 4). */
    private static final int FEWEST_LETTERS = 20;

    private final String when;
    private final Map<String, String> states;

    /**
     * @param when for the message of a failure
     * @param states where each item and each suggestion stands, by its reference
     */
    SharedItemCheck(String when, Map<String, String> states) {
        this.when = when;
        this.states = states;
    }

    void check(JsonNode item) {
        var reference = item.path("reference").asString();
        var outcome = item.path("outcome").asString();
        var status = FeedbackStatus.valueOf(states.get(reference).split(" ")[0]);
        boolean found = !item.path("suggestions").isEmpty();

        assertThat(outcome.equals("READING"))
                .as("%s, 2: read or not, never both", when)
                .isEqualTo(status.isBeforeFinding());
        assertThat(outcome.equals("COUNTED")).as("%s, 2", when).isEqualTo(status == FeedbackStatus.NO_SUGGESTION);
        assertThat(outcome.equals("JOINED")).as("%s, 9", when).isEqualTo(status == FeedbackStatus.MERGED);
        if (status == FeedbackStatus.HAS_SUGGESTIONS)
            assertThat(found).as("%s, 3: something was found", when).isTrue();
        if (status == FeedbackStatus.NO_SUGGESTION)
            assertThat(found).as("%s, 3: nothing was found", when).isFalse();
        item.path("suggestions").forEach(this::suggestion);
    }

    private void suggestion(JsonNode suggestion) {
        var state =
                SuggestionStatus.valueOf(states.get(suggestion.path("reference").asString()));
        var stage = SuggestionStage.valueOf(suggestion.path("stage").asString());

        assertThat(stagesOf(state))
                .as("%s, 6: nothing is told that has not happened", when)
                .contains(stage);
        switch (stage) {
            case DECIDING -> assertEmpty(suggestion, "reason", "wouldChange", "change", "decidedOn", "doneOn");
            case NOT_POSSIBLE -> {
                assertThat(suggestion.path("reason").asString())
                        .as("%s, 4", when)
                        .hasSizeGreaterThanOrEqualTo(FEWEST_LETTERS);
                assertFilled(suggestion, "wouldChange", "decidedOn");
                assertEmpty(suggestion, "change", "doneOn");
            }
            case DONE -> assertFilled(suggestion, "change", "decidedOn", "doneOn");
            case AGREED, DOING, PAUSED -> {
                assertFilled(suggestion, "reason", "action", "due", "decidedOn");
                assertEmpty(suggestion, "change", "doneOn");
            }
            case GONE -> assertEmpty(suggestion, "change", "doneOn");
        }
    }

    /** As long as a promise is not taken back by two people, it stands where it stood. */
    private static Set<SuggestionStage> stagesOf(SuggestionStatus state) {
        return state == SuggestionStatus.ADOPTION_WITHDRAWAL_PROPOSED
                ? Set.of(SuggestionStage.AGREED, SuggestionStage.DOING, SuggestionStage.PAUSED)
                : Set.of(SuggestionStage.of(state));
    }

    private void assertFilled(JsonNode suggestion, String... fields) {
        for (var field : fields) {
            assertThat(suggestion.path(field).asString())
                    .as("%s, %s of %s", when, field, suggestion)
                    .isNotEmpty();
        }
    }

    private void assertEmpty(JsonNode suggestion, String... fields) {
        for (var field : fields) {
            assertThat(suggestion.path(field).asString())
                    .as("%s, %s of %s", when, field, suggestion)
                    .isEmpty();
        }
    }
}
