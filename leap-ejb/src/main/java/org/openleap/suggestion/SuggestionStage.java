package org.openleap.suggestion;

/** How far a suggestion is, as people outside the trust read it: what waits for a second person has not happened yet. */
public enum SuggestionStage {
    /** Somebody in the trust is to decide. */
    DECIDING,
    /** The trust will do it; the work has not begun. */
    AGREED,
    /** The work has begun. */
    DOING,
    /** Done, and confirmed by a second person. */
    DONE,
    /** The trust could not do it. */
    NOT_POSSIBLE;

    /** The stage that may be told to anybody. */
    public static SuggestionStage of(SuggestionStatus status) {
        return switch (status) {
            case IDENTIFIED, UNDER_CONSIDERATION, ADOPTION_PROPOSED, REJECTION_PROPOSED -> DECIDING;
            case ADOPTED -> AGREED;
            case IN_PROGRESS, COMPLETION_PROPOSED -> DOING;
            case COMPLETED -> DONE;
            case REJECTED -> NOT_POSSIBLE;
        };
    }
}
