package org.openleap.suggestion;

/**
 * Says whether something that was promised for a suggestion is still to be done. Asked when somebody says that it is done; the
 * component that keeps the actions answers, and where nobody keeps any, none is open.
 */
public interface OpenActions {
    /** Asked inside the transaction of the completion. */
    boolean hasOpen(SuggestionReference suggestion);
}
