package org.openleap.sharing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.suggestion.SuggestionOutcome;
import org.openleap.suggestion.SuggestionStage;

/** What became of an item, as guests read it: one word for the item and all suggestions in it. */
public enum SharedOutcome {
    /** The trust is reading it. */
    READING,
    /** Another body or process has it. */
    PASSED_ON,
    /** Not taken into the register. */
    NOT_TAKEN_IN,
    /** Others said the same; what becomes of it stands with their item. */
    JOINED,
    /** The person who said it took it back. */
    TAKEN_BACK,
    /** Read and counted; it asked for nothing. */
    COUNTED,
    /** Something in it waits for a decision. */
    DECIDING,
    /** Everything in it is decided, and something is being done. */
    DOING,
    /** Everything in it is decided, nothing is open, and something was done. */
    DONE,
    /** Everything in it was decided, and nothing could be done. */
    NOT_POSSIBLE;

    private static final Set<SuggestionStage> ON_THE_WAY =
            EnumSet.of(SuggestionStage.AGREED, SuggestionStage.DOING, SuggestionStage.PAUSED);

    /** The outcome of an item; what is still open counts more than what has ended, so that no loop looks closed too soon. */
    public static SharedOutcome of(FeedbackStatus status, Collection<SuggestionOutcome> suggestions) {
        return switch (status) {
            case RECEIVED, HELD, IN_ANALYSIS -> READING;
            case REFUSED -> NOT_TAKEN_IN;
            case REDIRECTED -> PASSED_ON;
            case MERGED -> JOINED;
            case WITHDRAWN -> TAKEN_BACK;
            case NO_SUGGESTION -> COUNTED;
            case HAS_SUGGESTIONS -> of(suggestions);
        };
    }

    private static SharedOutcome of(Collection<SuggestionOutcome> suggestions) {
        if (suggestions.isEmpty()) return TAKEN_BACK;
        if (any(suggestions, SuggestionStage.DECIDING)) return DECIDING;
        if (ON_THE_WAY.stream().anyMatch(stage -> any(suggestions, stage))) return DOING;
        return any(suggestions, SuggestionStage.DONE) ? DONE : NOT_POSSIBLE;
    }

    private static boolean any(Collection<SuggestionOutcome> suggestions, SuggestionStage stage) {
        return suggestions.stream().anyMatch(suggestion -> suggestion.stage() == stage);
    }
}
