package org.openleap.partnership;

/** Something that is still missing before a partnership counts as documented. Each belongs to one of the five parts. */
public enum Gap {
    NO_PURPOSE(PartnershipPart.PURPOSE),
    /** Nobody from outside the trust takes part. */
    NO_PARTNER(PartnershipPart.PARTICIPANTS),
    /** Nobody of the trust takes part. */
    NO_TRUST_PERSON(PartnershipPart.PARTICIPANTS),
    NO_OUTCOME(PartnershipPart.OUTCOMES),
    /** An outcome without a measure, a target or a date. */
    OUTCOME_UNMEASURED(PartnershipPart.OUTCOMES),
    NO_MILESTONE(PartnershipPart.METHODS),
    /** A milestone without a date. */
    MILESTONE_UNDATED(PartnershipPart.METHODS),
    /** Somebody takes part and nobody has written down what they do. */
    ROLE_MISSING(PartnershipPart.ROLES),
    /** Nobody leads. */
    NO_LEAD(PartnershipPart.ROLES);

    private final PartnershipPart part;

    Gap(PartnershipPart part) {
        this.part = part;
    }

    public PartnershipPart part() {
        return part;
    }
}
