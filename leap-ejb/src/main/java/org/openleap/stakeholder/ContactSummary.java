package org.openleap.stakeholder;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of the history of contacts.
 *
 * @param person display name, empty for nobody in particular
 * @param recordedBy display name
 */
public record ContactSummary(
        long id,
        ContactDirection direction,
        ContactDeed deed,
        ContactField field,
        LocalDate on,
        String person,
        String note,
        String source,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
