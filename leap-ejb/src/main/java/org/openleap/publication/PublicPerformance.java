package org.openleap.publication;

import java.io.Serializable;

/**
 * How the trust keeps its promises, over the last twelve months.
 *
 * @param daysToDecide median of whole days from the marked words to the decision
 * @param decisions how many decisions that is the median of
 * @param toldPercent share of the answers owed that were told or published, 0 to 100
 * @param owed how many answers that is a share of
 * @param reversals how often its word did not hold, from the beginning
 */
public record PublicPerformance(
        long daysToDecide, long decisions, long toldPercent, long owed, PublicReversals reversals)
        implements Serializable {}
