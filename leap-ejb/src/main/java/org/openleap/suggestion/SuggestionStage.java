package org.openleap.suggestion;

/** How far a suggestion is, as people outside the trust read it: what waits for a second person has not happened yet. */
public enum SuggestionStage {
    /** Somebody in the trust is to decide, or looks at a decision again. */
    DECIDING,
    /** The trust will do it; the work has not begun. */
    AGREED,
    /** The work has begun. */
    DOING,
    /** The work has begun and rests. */
    PAUSED,
    /** Done, and confirmed by a second person. */
    DONE,
    /** The trust could not do it. */
    NOT_POSSIBLE,
    /** The person took it back, or its parts stand for it: there is nothing to tell about it. */
    GONE;

    /** The stage that may be told to anybody. */
    public static SuggestionStage of(SuggestionStatus status) {
        return switch (status) {
            case IDENTIFIED,
                    UNDER_CONSIDERATION,
                    CLARIFYING,
                    REFERRED,
                    ADOPTION_PROPOSED,
                    REJECTION_PROPOSED,
                    RECONSIDERING -> DECIDING;
            case ADOPTED -> AGREED;
            case IN_PROGRESS, COMPLETION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED -> DOING;
            case ON_HOLD -> PAUSED;
            case COMPLETED -> DONE;
            case REJECTED -> NOT_POSSIBLE;
            case SPLIT, WITHDRAWN -> GONE;
        };
    }
}
