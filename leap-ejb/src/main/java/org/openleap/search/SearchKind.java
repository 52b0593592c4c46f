package org.openleap.search;

/** What can be found. */
public enum SearchKind {
    ORGANISATION,
    PERSON,
    PARTNERSHIP
}
