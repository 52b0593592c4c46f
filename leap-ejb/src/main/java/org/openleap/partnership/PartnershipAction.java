package org.openleap.partnership;

/** What a person can do to a partnership; which of them this caller may do now travels with the record. */
public enum PartnershipAction {
    /** Answer an interest: talk about it, or decline it. */
    ANSWER,
    /** Change any of the five parts. */
    EDIT,
    ACTIVATE,
    REVIEW,
    RENEW,
    VARY,
    PAUSE,
    RESUME,
    END,
    SUCCEED,
    DECLINE
}
