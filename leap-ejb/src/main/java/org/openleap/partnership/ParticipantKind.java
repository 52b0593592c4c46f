package org.openleap.partnership;

/** Who takes part. */
public enum ParticipantKind {
    /** An organisation outside the trust. */
    ORGANISATION,
    /** A person outside the trust. */
    PERSON,
    /** Several people outside the trust, e.g. "Six carers". */
    GROUP,
    /** A person or team of the trust. */
    TRUST
}
