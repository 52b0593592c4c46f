package org.openleap.insight;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which sheet is wanted; an empty code means "any".
 *
 * @param at the moment it shows (UTC)
 * @param channel code of a channel
 * @param place code of a place, as it was when the item came
 * @param service code of a service
 */
public record BalanceFilter(Instant at, BalanceGrouping by, String channel, String place, String service)
        implements Serializable {

    /** Everything, one line for each channel. */
    public static BalanceFilter all(Instant at) {
        return new BalanceFilter(at, BalanceGrouping.CHANNEL, "", "", "");
    }
}
