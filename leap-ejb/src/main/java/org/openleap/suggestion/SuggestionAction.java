package org.openleap.suggestion;

/** What a person can do to a suggestion; which of them this caller may do now travels with the record. */
public enum SuggestionAction {
    ASSIGN,
    DECIDE,
    SPLIT,
    /** Ask the person who said it something. */
    ASK,
    /** Pass it to a partner organisation. */
    REFER,
    /** Decide by what the partner answered, or take it back from them. */
    ACCEPT_ANSWER,
    /** Note what they answered on the phone or in a letter. */
    NOTE_ANSWER,
    COUNTERSIGN,
    UPDATE,
    /** Promise another day. */
    SLIP,
    HOLD,
    RESUME,
    /** Take the promise back. */
    WITHDRAW_ADOPTION,
    COMPLETE,
    CONFIRM,
    /** Have a decision or a completion looked at again. */
    RECONSIDER,
    /** Decide about what is looked at again. */
    DECIDE_AGAIN,
    PUBLISH,
    /** Say more about the state it is in, by a label of the trust's own. */
    LABEL
}
