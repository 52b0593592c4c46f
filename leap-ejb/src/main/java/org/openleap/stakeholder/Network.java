package org.openleap.stakeholder;

/** Whether the trust knew an organisation before it set out to hear from more people (requirement 0.25). */
public enum Network {
    /** Part of the networks the trust has always worked with. */
    FAMILIAR,
    /** Beyond the immediate and familiar networks in health and social care. */
    NEW,
    NOT_SAID
}
