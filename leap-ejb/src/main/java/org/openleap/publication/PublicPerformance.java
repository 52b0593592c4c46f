package org.openleap.publication;

import java.io.Serializable;
import org.openleap.reference.Pace;

/**
 * How the trust keeps its promises, over the last twelve months.
 *
 * @param firstLook from the day that something came in to the day that a person had looked at it
 * @param decision from the marked words to the decision
 * @param answer from the day that an answer was owed to the day that it was told or published
 * @param toldPercent share of the answers owed that were told or published, 0 to 100
 * @param owed how many answers that is a share of
 * @param reversals how often its word did not hold, from the beginning
 */
public record PublicPerformance(
        Pace firstLook, Pace decision, Pace answer, long toldPercent, long owed, PublicReversals reversals)
        implements Serializable {}
