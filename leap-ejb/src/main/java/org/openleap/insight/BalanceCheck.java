package org.openleap.insight;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was found when the books were held against the register, item by item.
 *
 * @param at when (UTC); {@link Instant#EPOCH} when nobody has looked yet
 * @param items how many items were looked at
 * @param wrong how many of them are not booked where they stand
 * @param difference what the sheet was off by
 * @param examples references of the first wrong ones, at most twenty
 */
public record BalanceCheck(Instant at, long items, long wrong, long difference, List<String> examples)
        implements Serializable {
    public BalanceCheck {
        examples = List.copyOf(examples);
    }

    /** Nobody has looked yet. */
    public static BalanceCheck none() {
        return new BalanceCheck(Instant.EPOCH, 0, 0, 0, List.of());
    }

    public boolean isInOrder() {
        return wrong == 0 && difference == 0;
    }
}
