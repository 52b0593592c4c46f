package org.openleap.stakeholder;

/** The two verbs of a partnership (source 001): "committing to inform and involve each other". */
public enum ContactDeed {
    INFORMED,
    INVOLVED
}
