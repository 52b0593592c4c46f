package org.openleap.search;

/** By what records are counted and narrowed down. Values are codes. */
public enum SearchFacet {
    STATE,
    LOOP,
    OWNER,
    PLACE,
    SERVICE,
    THEME,
    GROUP,
    CHANNEL,
    /** e.g. {@code 2026-Q4}, in London. */
    QUARTER
}
