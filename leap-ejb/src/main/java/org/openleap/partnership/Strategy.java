package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A strategy that partnerships serve (requirement 0.01).
 *
 * @param edition its version as people call it, e.g. "2026 update"
 * @param draft whether it is still a draft
 * @param approvedBy body that approved it, empty while none has
 * @param approvedOn {@link LocalDate#MAX} while nobody has
 * @param minute reference of the minute, may be empty
 */
public record Strategy(
        long id,
        String title,
        String edition,
        boolean draft,
        LocalDate from,
        LocalDate to,
        String approvedBy,
        LocalDate approvedOn,
        String minute)
        implements Serializable {}
