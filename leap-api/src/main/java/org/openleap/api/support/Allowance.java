package org.openleap.api.support;

import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;

/**
 * What a caller may still ask for, after this call.
 *
 * @param quota whose limit it is: {@code client}, {@code address} or {@code everybody}
 * @param perMinute calls a minute
 * @param left calls that may follow at once
 * @param fullIn seconds until all of them may follow at once again
 * @param retryIn 0 when this call may go ahead, else the seconds until it may
 */
record Allowance(String quota, int perMinute, long left, long fullIn, long retryIn) {

    static Allowance of(String quota, int perMinute, ConsumptionProbe probe) {
        var retryIn = probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
        return new Allowance(
                quota, perMinute, probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset()), retryIn);
    }

    boolean isSpent() {
        return retryIn > 0;
    }

    /** The value of the header {@code RateLimit-Policy}. */
    String policy() {
        return "\"%s\";q=%d;w=60".formatted(quota, perMinute);
    }

    /** The value of the header {@code RateLimit}. */
    String now() {
        return "\"%s\";r=%d;t=%d".formatted(quota, left, fullIn);
    }

    /** Never too short: a client that waits as long as it was told is let in. */
    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
