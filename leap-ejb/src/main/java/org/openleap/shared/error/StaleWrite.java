package org.openleap.shared.error;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Recognises a write that came too late, behind whatever the container wrapped around it. For the edges only. */
public final class StaleWrite {
    private static final int DEEPEST = 20;
    /** "Record has changed since last read": MariaDB keeps what a transaction read from being overwritten behind its back. */
    private static final int CHANGED_SINCE_READ = 1020;

    private StaleWrite() {}

    /** Whether somebody else changed the record first. */
    public static boolean isBehind(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(StaleWrite::is);
    }

    /** Whether this very exception says so, whatever is behind it. */
    public static boolean is(Throwable error) {
        return error instanceof OptimisticLockException
                || error instanceof SQLException refused && refused.getErrorCode() == CHANGED_SINCE_READ;
    }
}
