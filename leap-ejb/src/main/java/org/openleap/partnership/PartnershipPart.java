package org.openleap.partnership;

/** The five parts by which each partnership is "specifically defined and documented" (source 000). */
public enum PartnershipPart {
    PURPOSE,
    PARTICIPANTS,
    OUTCOMES,
    METHODS,
    ROLES
}
