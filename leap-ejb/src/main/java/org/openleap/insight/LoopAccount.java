package org.openleap.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.suggestion.SuggestionStatus;

/** The nine accounts of the loop balance sheet. An item is booked to exactly one of them (register.md 3, idea 2; ADR 42). */
public enum LoopAccount {
    /** It came in, is held, or is being read. */
    UNANALYSED,
    /** Read: nothing specific was suggested or requested. */
    NO_SUGGESTION,
    /** At least one of its suggestions is still to be decided. */
    OPEN,
    /** Everything in it is decided, and the trust does, or has done, at least one thing. */
    ADOPTED,
    /** Everything in it is decided, and the trust does none of it. */
    REJECTED,
    /** Another body or process has it. */
    REDIRECTED,
    /** It was joined to another item. */
    MERGED,
    /** The person who said it took it back. */
    WITHDRAWN,
    /** Not taken into the register, with a reason. */
    REFUSED;

    /** Where an item belongs whose suggestions went different ways: to the first of these. */
    private static final List<LoopAccount> FOREMOST = List.of(OPEN, ADOPTED, REJECTED, REDIRECTED, WITHDRAWN);

    /** The account of an item, from where it and its suggestions stand. */
    public static LoopAccount of(FeedbackStatus item, Collection<SuggestionStatus> suggestions) {
        return switch (item) {
            case RECEIVED, HELD, IN_ANALYSIS -> UNANALYSED;
            case NO_SUGGESTION -> NO_SUGGESTION;
            case HAS_SUGGESTIONS -> foremost(suggestions);
            case REDIRECTED -> REDIRECTED;
            case REFUSED -> REFUSED;
            case MERGED -> MERGED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    private static LoopAccount foremost(Collection<SuggestionStatus> suggestions) {
        return suggestions.stream()
                .map(LoopAccount::of)
                .min(Comparator.comparingInt(FOREMOST::indexOf))
                .orElse(OPEN);
    }

    private static LoopAccount of(SuggestionStatus suggestion) {
        return switch (suggestion) {
            case IDENTIFIED,
                    UNDER_CONSIDERATION,
                    CLARIFYING,
                    REFERRED,
                    ADOPTION_PROPOSED,
                    REJECTION_PROPOSED,
                    RECONSIDERING -> OPEN;
            case ADOPTED, IN_PROGRESS, ON_HOLD, ADOPTION_WITHDRAWAL_PROPOSED, COMPLETION_PROPOSED, COMPLETED -> ADOPTED;
            case REJECTED -> REJECTED;
            case SPLIT, WITHDRAWN -> WITHDRAWN; // Parts stand for what was split, and come first.
        };
    }
}
