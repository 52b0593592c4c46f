package org.openleap.action;

import java.io.Serializable;

/**
 * Planned against actual.
 *
 * @param late open and past the day that is promised now
 * @param slipped open, and the day has been moved to a later one
 * @param doneInTime done by the day that was planned first
 */
public record PlanFigures(
        long planned, long inProgress, long stalled, long late, long slipped, long done, long doneInTime, long dropped)
        implements Serializable {
    public long open() {
        return planned + inProgress + stalled;
    }
}
