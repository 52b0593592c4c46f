package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the partnership wants to achieve, how it is measured, and how far it is.
 *
 * @param measure what is counted, e.g. "carers offered a pack at first contact"; empty while nobody has said
 * @param unit e.g. "%" or "teams"
 * @param due by when; {@link LocalDate#MAX} while nobody has said
 * @param service code of the service it improves, empty for none
 * @param strategy number of the strategy it serves, 0 for none
 * @param news latest report in words
 * @param evidence how anybody can see it
 */
public record Outcome(
        long id,
        String title,
        String measure,
        String unit,
        int baseline,
        int target,
        int current,
        LocalDate due,
        String service,
        long strategy,
        OutcomeStatus status,
        String news,
        String evidence)
        implements Serializable {
    private static final int ALL = 100;

    /** How much of the way from the baseline to the target is done, 0 to 100. */
    public int percent() {
        if (target == baseline) return status == OutcomeStatus.ACHIEVED ? ALL : 0;
        long done = Math.round(ALL * (current - (double) baseline) / (target - (double) baseline));
        return (int) Math.max(0, Math.min(ALL, done));
    }
}
