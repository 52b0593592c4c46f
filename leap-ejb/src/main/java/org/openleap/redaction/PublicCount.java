package org.openleap.redaction;

import java.io.Serializable;

/**
 * A number of people or messages as it may be published: exact, rounded to fives, or only "fewer than" (domain.md 2.5).
 *
 * @param value the number to print; for {@link Precision#FEW} the threshold
 */
public record PublicCount(long value, Precision precision) implements Serializable {
    private static final long STEP = 5;

    /** How near the printed number is to the counted one. */
    public enum Precision {
        EXACT,
        /** The nearest multiple of five: a difference of two such numbers gives nobody away. */
        ABOUT,
        /** Below the threshold. */
        FEW
    }

    /** A number about the whole trust; nothing can be taken away from it to find somebody. */
    public static PublicCount exact(long counted, int threshold) {
        return isFew(counted, threshold) ? few(threshold) : new PublicCount(counted, Precision.EXACT);
    }

    /** A number about a part of the trust: a service, a place, a quarter. */
    public static PublicCount about(long counted, int threshold) {
        if (isFew(counted, threshold)) return few(threshold);
        long rounded = Math.max(STEP, Math.round((double) counted / STEP) * STEP);
        return new PublicCount(counted == 0 ? 0 : rounded, counted == 0 ? Precision.EXACT : Precision.ABOUT);
    }

    public boolean isFew() {
        return precision == Precision.FEW;
    }

    private static PublicCount few(int threshold) {
        return new PublicCount(threshold, Precision.FEW);
    }

    private static boolean isFew(long counted, int threshold) {
        return counted > 0 && counted < threshold;
    }
}
