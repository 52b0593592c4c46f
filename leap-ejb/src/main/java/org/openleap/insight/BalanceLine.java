package org.openleap.insight;

import java.io.Serializable;
import java.util.Map;

/**
 * One line of the sheet: what came from one source, and where all of it stands.
 *
 * @param code of the channel, place or service; empty for "not known", and for the line of totals
 * @param received items that came in
 * @param standing how many of them stand on each account; an account without any is left out
 */
public record BalanceLine(String code, long received, Map<LoopAccount, Long> standing) implements Serializable {
    public BalanceLine {
        standing = Map.copyOf(standing);
    }

    public long on(LoopAccount account) {
        return standing.getOrDefault(account, 0L);
    }

    /** Received less everything that is accounted for; 0 when the line balances. */
    public long difference() {
        return received - standing.values().stream().mapToLong(Long::longValue).sum();
    }
}
