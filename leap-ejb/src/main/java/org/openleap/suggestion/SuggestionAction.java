package org.openleap.suggestion;

/** What a person can do to a suggestion; which of them this caller may do now travels with the record. */
public enum SuggestionAction {
    ASSIGN,
    DECIDE,
    COUNTERSIGN,
    UPDATE,
    COMPLETE,
    CONFIRM,
    PUBLISH
}
