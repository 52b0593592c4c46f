package org.openleap.operations;

import java.time.Instant;
import org.openleap.shared.error.RuleViolatedException;

/** Whether this thread may write. The edges close it around one request; the business is called on the same thread. */
public final class WriteDoor {
    private static final ThreadLocal<Instant> CLOSED = new ThreadLocal<>();

    private WriteDoor() {}

    /** Closed until somebody opens it. @param until told to whoever is refused */
    public static void close(Instant until) {
        CLOSED.set(until);
    }

    public static void open() {
        CLOSED.remove();
    }

    /** @throws RuleViolatedException {@link OperationsProblem#READ_ONLY} with the time when it opens again */
    public static void requireOpen() {
        var until = CLOSED.get();
        if (until != null) throw new RuleViolatedException(OperationsProblem.READ_ONLY, until.toString());
    }
}
