package org.openleap.stakeholder;

/** How an organisation ended. */
public enum SuccessionKind {
    MERGED_INTO,
    REPLACED_BY
}
