package org.openleap.commitment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of the list of activities.
 *
 * @param organisation alias of the partner whose activity it is; empty for the trust's own
 * @param organisationName what the partner is called, empty for the trust's own
 */
public record ActivitySummary(
        ActivityReference reference,
        ActivityKind kind,
        String title,
        String organisation,
        String organisationName,
        LocalDate starts,
        String link,
        Instant plannedAt)
        implements Serializable {}
