package org.openleap.feedback;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with an item. */
public enum FeedbackProblem implements ProblemCode {
    UNKNOWN_ITEM,
    /** The caller may see the item and may not do this to it. */
    NOT_YOURS,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** The reference and the phrase do not belong together, or too many tries. */
    WRONG_PHRASE,
    TOO_MANY_TRIES,
    /** The same submission key came with other words. */
    KEY_USED_FOR_OTHER_WORDS,
    /** Refusing, holding and redirecting need a reason in words. */
    REASON_MISSING,
    RECEIVING_BODY_MISSING,
    /** Nothing is passed on without the person's agreement, unless somebody is in danger. */
    CONSENT_MISSING,
    /** Somebody wanted a complaint: it is passed on, or they agree to another way. */
    COMPLAINT_NOT_AGREED,
    /** Nobody has screened it. */
    NOT_SCREENED,
    /** "No suggestion" while words are marked as a suggestion. */
    HAS_MARKED_SUGGESTIONS,
    /** An item is joined with another one, not with itself. */
    SAME_ITEM,
    /** The other item has ended, is held back or nobody has looked at it: nothing more would be heard of it. */
    TARGET_NOT_OPEN,
    /** Finding YES needs at least one suggestion. */
    NO_MARKED_SUGGESTION,
    /** A translation says who translated. */
    TRANSLATOR_MISSING,
    /** Nobody has seen that this person may speak for another. */
    PROOF_MISSING,
    /** Nothing was heard on a day that is still to come. */
    DAY_IN_THE_FUTURE,
    /** Nobody hides an item from themselves. */
    NOT_FROM_YOURSELF,
    /** It is about this person, who therefore decides nothing in it. */
    HIDDEN_FROM_THEM,
    /** Items are hidden from people of the trust only; others do not see them anyway. */
    NOT_A_COLLEAGUE,
    /** At most ten themes. */
    TOO_MANY_THEMES,
    /** The person has taken it back before. */
    ALREADY_WITHDRAWN,
    /** The person has asked five times for it to be read again. */
    TOO_MANY_REPLIES,
    UNKNOWN_CODE;

    @Override
    public String component() {
        return "feedback";
    }
}
