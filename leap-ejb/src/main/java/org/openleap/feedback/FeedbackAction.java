package org.openleap.feedback;

/** What a person can do to an item; which of them this caller may do now travels with the record. */
public enum FeedbackAction {
    SCREEN,
    AGREE,
    SET_ASIDE,
    FOLLOW,
    TAKE_BACK,
    START_ANALYSIS,
    CONCLUDE,
    READ_AGAIN,
    MERGE,
    TRANSLATE,
    NOTE,
    SEE_CONTACT
}
