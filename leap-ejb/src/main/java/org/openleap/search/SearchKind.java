package org.openleap.search;

/** What can be found. */
public enum SearchKind {
    ITEM,
    SUGGESTION,
    PARTNERSHIP,
    AGREEMENT,
    ORGANISATION,
    PERSON,
    PAIR;

    /** Names are looked up by the beginnings of their words, other records by their words. */
    public boolean isName() {
        return this == ORGANISATION || this == PERSON;
    }
}
