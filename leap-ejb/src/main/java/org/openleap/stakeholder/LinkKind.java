package org.openleap.stakeholder;

/** How one organisation belongs to another. */
public enum LinkKind {
    /** A member of an umbrella body or of a consortium. */
    MEMBER_OF,
    /** Works on behalf of a body that pays for it. */
    COMMISSIONED_BY
}
