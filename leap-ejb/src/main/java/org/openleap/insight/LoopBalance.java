package org.openleap.insight;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;

/**
 * The sheet at one moment.
 *
 * @param filter what it shows
 * @param lines those with the most items first
 */
public record LoopBalance(BalanceFilter filter, List<BalanceLine> lines) implements Serializable {
    public LoopBalance {
        lines = List.copyOf(lines);
    }

    /** All lines added up. */
    public BalanceLine total() {
        var standing = new EnumMap<LoopAccount, Long>(LoopAccount.class);
        lines.forEach(line -> line.standing().forEach((account, items) -> standing.merge(account, items, Long::sum)));
        return new BalanceLine(
                "", lines.stream().mapToLong(BalanceLine::received).sum(), standing);
    }

    /** Every line, and so the whole, adds up to zero. */
    public boolean isBalanced() {
        return lines.stream().allMatch(line -> line.difference() == 0);
    }
}
