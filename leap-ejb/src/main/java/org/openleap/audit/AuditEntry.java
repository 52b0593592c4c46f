package org.openleap.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/** One event as it was written down. {@code position} is its place in the chain, 0 until it is sealed. */
public record AuditEntry(
        long id, long position, Instant at, String actor, String action, String subject, Map<String, String> facts)
        implements Serializable {
    public AuditEntry {
        facts = Map.copyOf(facts);
    }
}
