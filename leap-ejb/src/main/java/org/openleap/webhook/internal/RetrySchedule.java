package org.openleap.webhook.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When an attempt that failed is made again: the schedule that Standard Webhooks recommends, each pause a little off. */
final class RetrySchedule {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    /** A fifth more at most, so that those who failed together do not come back together. */
    private static final double JITTER = 0.2;

    private RetrySchedule() {}

    /** The pause after so many attempts; empty after the last one. */
    static Optional<Duration> after(int attempts, RandomGenerator random) {
        if (attempts > PAUSES.size()) return Optional.empty();
        var pause = PAUSES.get(attempts - 1);
        return Optional.of(pause.plusMillis((long) (pause.toMillis() * JITTER * random.nextDouble())));
    }
}
