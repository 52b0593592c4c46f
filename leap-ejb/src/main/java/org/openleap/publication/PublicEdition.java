package org.openleap.publication;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.openleap.publication.internal.EditionReader;

/**
 * The number of the edition that the public reads now, for whoever keeps copies of public pages. A change made on this node
 * shows at once, a change made on another node within a quarter of a second.
 */
@ApplicationScoped
public class PublicEdition {
    private static final long FRESH = Duration.ofMillis(250).toNanos();

    @EJB
    EditionReader reader;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<Seen> seen = new AtomicReference<>(Seen.NEVER);

    public long number() {
        var last = seen.get();
        return last.isGood(changes.get(), System.nanoTime()) ? last.number() : look();
    }

    /** What is read while a change is being committed counts for nothing: the change is noted after it. */
    private long look() {
        long before = changes.get();
        long at = System.nanoTime();
        long number = reader.current();
        seen.set(new Seen(number, before, at));
        return number;
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationEvent event) {
        changes.incrementAndGet();
    }

    /** The number, and when it was read. */
    private record Seen(long number, long changes, long at) {
        static final Seen NEVER = new Seen(0, -1, 0);

        boolean isGood(long changesNow, long now) {
            return changes == changesNow && now - at < FRESH;
        }
    }
}
