package org.openleap.privacy;

/** By what right something is erased. */
public enum Authority {
    /** The person objected, and the trust has no reason that weighs more (UK GDPR, article 21). */
    OBJECTION,
    /** The person asked for it (article 17). */
    ERASURE_REQUEST,
    /** It rested on a permission that was taken back. */
    PERMISSION_WITHDRAWN,
    /** It should never have been kept here. */
    KEPT_WRONGLY,
    /** A court or the regulator ordered it. */
    ORDER,
    /** Its time was over, and a person agreed. */
    RETENTION
}
