package org.openleap.action.internal;

import org.openleap.action.PlanItemStatus;

/**
 * How many items stand in one state.
 *
 * @param late past the promised day
 * @param moved with a later day than the first
 * @param inTime closed by the first day
 */
public record PlanTally(PlanItemStatus status, long count, long late, long moved, long inTime) {
    /** What the database makes of sums over nothing. */
    public PlanTally(PlanItemStatus status, Long count, Long late, Long moved, Long inTime) {
        this(status, count.longValue(), known(late), known(moved), known(inTime));
    }

    private static long known(Long sum) {
        return sum == null ? 0 : sum;
    }
}
