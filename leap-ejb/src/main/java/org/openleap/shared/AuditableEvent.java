package org.openleap.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened and must never be forgotten. Fired inside the transaction that made it true; the audit
 * component writes it down in that same transaction. Carries ids and facts, never entities, never personal data.
 */
public interface AuditableEvent {
    /** What happened, e.g. {@code feedback.received}; a stable key of lower-case words and dots. */
    String action();

    /** What it happened to: a reference such as {@code FB-4X7K-92QM-D} or {@code FB-4X7K-92QM-D/1}. */
    String subject();

    /** Account id of the person who did it, {@code public} for a visitor, {@code system} for a timer. */
    String actor();

    Instant at();

    /** Further facts: codes, dates, ids. No free text of the public, no contact details. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
