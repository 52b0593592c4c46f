package org.openleap.suggestion;

import org.openleap.shared.error.ProblemCode;

/** What can go wrong with a suggestion. */
public enum SuggestionProblem implements ProblemCode {
    UNKNOWN_SUGGESTION,
    /** The transition table has no such step. Arguments: state now, state wanted. */
    NOT_POSSIBLE_NOW,
    /** The quote must be words of the item, letter by letter. */
    QUOTE_NOT_IN_WORDS,
    /** The item is not being analysed. */
    ITEM_NOT_IN_ANALYSIS,
    /** The item is still being analysed: the proposer has not been told what was heard, and marks may still change. */
    ITEM_STILL_IN_ANALYSIS,
    /** The second person must not be the first. */
    SAME_PERSON,
    /** The decision belongs to somebody else. */
    NOT_YOURS,
    DATE_IN_THE_PAST,
    /** Whoever sends a decision or a completion back says why. */
    NOTE_MISSING,
    /** Something that was promised for it is still to be done. */
    ACTIONS_OPEN,
    /** Its proposer has asked for another look before, or it has not ended. */
    ASKED_BEFORE,
    /** Whoever asks for another look says why, in ten letters or more. */
    WORDS_MISSING,
    /** Not on the list of rejection reasons. */
    UNKNOWN_REASON,
    /** No label that can be chosen today for the state it is in. */
    UNKNOWN_LABEL,
    /** The item is about whoever decides on it: somebody else must decide first. Argument: number of the suggestion. */
    OWNER_IS_THE_SUBJECT,
    /** The person cannot own decisions. */
    UNKNOWN_OWNER;

    @Override
    public String component() {
        return "suggestion";
    }
}
