package org.openleap.identity.internal;

/** What a person can be a member of. */
public enum MembershipKind {
    SERVICE,
    PLACE
}
