package org.openleap.shared;

import java.io.Serializable;
import java.time.Instant;

/**
 * A part of the register that is counted.
 *
 * @param service code, empty for any
 * @param place code, empty for any
 * @param from first moment
 * @param to first moment after it
 */
public record Slice(String service, String place, Instant from, Instant to) implements Serializable {
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    /** Everything since a moment. */
    public static Slice since(Instant from) {
        return new Slice("", "", from, END);
    }

    /** Everything there ever was. */
    public static Slice all() {
        return since(Instant.EPOCH);
    }

    /** The same, of one service only. */
    public Slice of(String one) {
        return new Slice(one, place, from, to);
    }

    /** Whether it is less than the whole trust at all times. */
    public boolean isPart() {
        return !equals(all());
    }

    /** Conditions on the rows that belong to it. */
    public Conditions on(String serviceColumn, String placeColumn, String timeColumn) {
        var conditions = new Conditions()
                .andIfGiven(serviceColumn + " = :service", "service", service)
                .andIfGiven(placeColumn + " = :place", "place", place);
        if (from.isAfter(Instant.EPOCH)) conditions.and(timeColumn + " >= :from", "from", from);
        if (to.isBefore(END)) conditions.and(timeColumn + " < :to", "to", to);
        return conditions;
    }
}
