package org.openleap.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/** One event as it was written down: who did what to which reference, when, and the facts. */
public record AuditEntry(long id, Instant at, String actor, String action, String subject, Map<String, String> facts)
        implements Serializable {
    public AuditEntry {
        facts = Map.copyOf(facts);
    }
}
