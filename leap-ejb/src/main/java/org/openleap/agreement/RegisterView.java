package org.openleap.agreement;

/** What of the register a partner may read while its information-sharing schedule counts. */
public enum RegisterView {
    ITEMS,
    SUGGESTIONS,
    PUBLISHED
}
