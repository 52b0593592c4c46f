package org.openleap.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The edge of every timer. The server throws a timer away for good after it has failed twice, so a short absence of the
 * database would stop the mail until the next start: what goes wrong ends here, is told once, and the next tick tries again.
 */
public final class Tick {
    private static final Logger LOG = System.getLogger(Tick.class.getName());
    private static final AtomicBoolean RESTING = new AtomicBoolean();

    private Tick() {}

    /**
     * Does the work of one tick. Call it outside a transaction, with work that has its own.
     *
     * @param name what ticked, for the log
     */
    public static void run(String name, Runnable work) {
        if (RESTING.get()) return;
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The timer " + name + " failed and will try again", failed);
        }
    }

    /**
     * Does the work while no timer of this node ticks. Timers know the real time only: they would take the past that the
     * demonstration tells for neglect, and send its mail today.
     */
    public static void rest(Runnable work) {
        RESTING.set(true);
        try {
            work.run();
        } finally {
            RESTING.set(false);
        }
    }
}
