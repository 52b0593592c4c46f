package org.openleap.reference;

import java.io.Serializable;
import java.util.SortedMap;

/**
 * How fast something is done, in working days.
 *
 * @param half half of the cases took as long or less
 * @param nineOfTen nine of ten cases took as long or less
 * @param counted how many cases that is
 */
public record Pace(long half, long nineOfTen, long counted) implements Serializable {
    private static final long HALF = 50;
    private static final long NINE_OF_TEN = 90;
    private static final long ALL = 100;

    /** @param cases how many cases took so many days */
    public static Pace of(SortedMap<Long, Long> cases) {
        long counted = cases.values().stream().mapToLong(Long::longValue).sum();
        return new Pace(within(cases, counted, HALF), within(cases, counted, NINE_OF_TEN), counted);
    }

    /** The days within which this share of the cases was done; 0 of none. */
    private static long within(SortedMap<Long, Long> cases, long counted, long percent) {
        long seen = 0;
        for (var days : cases.entrySet()) {
            seen += days.getValue();
            if (seen * ALL >= counted * percent) return days.getKey();
        }
        return 0;
    }

    /** Whether there are enough cases to say anything without pointing at somebody. */
    public boolean isKnown(int threshold) {
        return counted >= threshold;
    }
}
