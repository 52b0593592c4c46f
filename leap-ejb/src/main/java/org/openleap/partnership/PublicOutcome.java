package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An outcome as everybody may read it: what is measured, how far it is, and how it goes; nobody's report.
 *
 * @param service code of the service it improves, empty for none
 * @param strategy title of the strategy it serves, empty for none and while that is a draft
 */
public record PublicOutcome(
        String title,
        String measure,
        String unit,
        int baseline,
        int target,
        int current,
        int percent,
        LocalDate due,
        String service,
        String strategy,
        OutcomeStatus status)
        implements Serializable {}
