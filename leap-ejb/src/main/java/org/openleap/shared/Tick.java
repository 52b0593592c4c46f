package org.openleap.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The edge of every timer. The server throws a timer away for good after it has failed twice, so a short absence of the
 * database would stop the mail until the next start: what goes wrong ends here, is told once, and the next tick tries again.
 */
public final class Tick {
    private static final Logger LOG = System.getLogger(Tick.class.getName());
    private static final AtomicBoolean RESTING = new AtomicBoolean();
    /** Held to read by every tick for as long as it works, and to write by whoever lets them rest. */
    private static final ReentrantReadWriteLock WORKING = new ReentrantReadWriteLock();

    private Tick() {}

    /**
     * Does the work of one tick. Call it outside a transaction, with work that has its own.
     *
     * @param name what ticked, for the log
     */
    public static void run(String name, Runnable work) {
        if (isToRest() || !WORKING.readLock().tryLock()) return;
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The timer " + name + " failed and will try again", failed);
        } finally {
            WORKING.readLock().unlock();
        }
    }

    /** What a tick has begun it ends: what is claimed and left lying would be late. */
    private static boolean isToRest() {
        return RESTING.get() && WORKING.getReadHoldCount() == 0;
    }

    /**
     * Does the work while no timer of this node ticks; those that do already are waited for. Timers know the real time only:
     * they would take the past that the demonstration tells for neglect, and send its mail today. Not for the work of a tick.
     */
    public static void rest(Runnable work) {
        RESTING.set(true);
        WORKING.writeLock().lock();
        try {
            work.run();
        } finally {
            WORKING.writeLock().unlock();
            RESTING.set(false);
        }
    }
}
