package org.openleap.shared;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The system's clock in microseconds (what MariaDB keeps). One thread at a time may be moved to another instant: this is
 * how the demonstration loader tells two years of stories through the real services.
 */
public class MovableClock implements InstantSource {
    private static final ThreadLocal<Instant> MOVED = new ThreadLocal<>();

    private final InstantSource source;

    /** For the proxy of the container only. */
    protected MovableClock() {
        this(InstantSource.system());
    }

    public MovableClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        var moved = MOVED.get();
        return moved == null ? source.instant().truncatedTo(ChronoUnit.MICROS) : moved;
    }

    /** Does the work as if it happened at that instant, on this thread only. */
    public static <V> V at(Instant instant, Supplier<V> work) {
        MOVED.set(instant.truncatedTo(ChronoUnit.MICROS));
        try {
            return work.get();
        } finally {
            MOVED.remove();
        }
    }
}
