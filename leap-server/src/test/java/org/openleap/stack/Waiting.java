package org.openleap.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for conditions; the only place of the tests that lets time pass. */
public final class Waiting {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Waiting() {}

    /** The first value that is there. @throws AssertionError naming what was awaited, when the time is over */
    public static <T> T until(Duration patience, String what, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new AssertionError("waited " + patience.toSeconds() + " seconds in vain for " + what);
    }

    /** Lets time pass until so long after the moment, for what people cannot do faster. */
    public static void sinceThen(Instant moment, Duration least) {
        while (Instant.now().isBefore(moment.plus(least))) LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
}
