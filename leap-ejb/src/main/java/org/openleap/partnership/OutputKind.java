package org.openleap.partnership;

/** What a partnership produced. */
public enum OutputKind {
    REPORT,
    INSIGHT,
    SUGGESTION,
    EVENT
}
