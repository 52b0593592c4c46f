package org.openleap.partnership;

/** Who signs up on the public form (domain.md 1.2). */
public enum Applicant {
    ORGANISATION,
    INDIVIDUAL
}
