package org.openleap.shared.error;

import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;

/** Recognises a write that came too late, behind whatever the container wrapped around it. For the edges only. */
public final class StaleWrite {
    private static final int DEEPEST = 20;

    private StaleWrite() {}

    /** Whether somebody else changed the record first. */
    public static boolean isBehind(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(OptimisticLockException.class::isInstance);
    }
}
