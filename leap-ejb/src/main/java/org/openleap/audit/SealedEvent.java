package org.openleap.audit;

/**
 * An event together with its place in the chain.
 *
 * @param position from 1, without a gap
 */
public record SealedEvent(long position, AuditEntry entry) {}
