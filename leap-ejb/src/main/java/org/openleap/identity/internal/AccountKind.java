package org.openleap.identity.internal;

/** Whose person this is. Decides which roles of a token are believed. */
public enum AccountKind {
    /** Staff and lay reviewers of the trust. */
    TRUST,
    /** People of another organisation, among them Healthwatch. */
    PARTNER,
    /** A system of another organisation, which no person signs in with. */
    MACHINE;

    static AccountKind of(ProvedIdentity identity) {
        if (identity.machine()) return MACHINE;
        return identity.organisation().isEmpty() ? TRUST : PARTNER;
    }
}
