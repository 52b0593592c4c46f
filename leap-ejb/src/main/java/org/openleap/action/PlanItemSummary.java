package org.openleap.action;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One item of the plan as a line of a list.
 *
 * @param owner display name
 * @param firstDue the day that was planned first
 * @param due the day that is promised now
 * @param closedOn {@link LocalDate#MAX} while it is open
 * @param steps how many milestones it has
 * @param blocker null unless STALLED
 */
public record PlanItemSummary(
        PlanItemReference reference,
        String title,
        PlanLevel level,
        PlanItemStatus status,
        String service,
        String place,
        String owner,
        LocalDate firstDue,
        LocalDate due,
        LocalDate startedOn,
        LocalDate closedOn,
        boolean late,
        int percent,
        int steps,
        int stepsDone,
        Blocker blocker)
        implements Serializable {}
