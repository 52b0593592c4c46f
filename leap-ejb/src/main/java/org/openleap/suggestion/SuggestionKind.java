package org.openleap.suggestion;

/** Whether the words suggest a change or request something. */
public enum SuggestionKind {
    SUGGESTION,
    REQUEST
}
