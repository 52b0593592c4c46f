package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/** An outcome as everybody may read it: what is measured, how far it is, and how it goes; nobody's report. */
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
        OutcomeStatus status)
        implements Serializable {}
