package org.openleap.sharing;

import java.io.Serializable;

/**
 * The figures of the independent voice's home, each counted to 1,000 at most.
 *
 * @param items items shared with it
 * @param deciding those that wait for a decision
 * @param doing those on which the trust works
 * @param done those that ended with a change
 * @param notPossible those in which nothing could be done
 */
public record HealthwatchFigures(int items, int deciding, int doing, int done, int notPossible)
        implements Serializable {}
