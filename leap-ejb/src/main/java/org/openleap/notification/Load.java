package org.openleap.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * What passed between the trust and one person, or one group, in the last 365 days.
 *
 * @param asks how often they were asked for something
 * @param tells how often they were told an answer
 * @param owed how many answers they are still owed
 * @param late how many of those should have reached them before now
 * @param lastTold when they were last told; equal to {@link Instant#MIN} when they were not
 */
public record Load(int asks, int tells, int owed, int late, Instant lastTold) implements Serializable {

    /** What to think of before asking them for more. */
    public AskAdvice advice() {
        if (late > 0) return AskAdvice.TELL_FIRST;
        return owed > 0 ? AskAdvice.THINK : AskAdvice.FREE;
    }

    public boolean isTold() {
        return !lastTold.equals(Instant.MIN);
    }
}
