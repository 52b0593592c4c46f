package org.openleap.insightfeed.internal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openleap.shared.Tick;

/** Follows what happens and sends it, while a store is named. No transaction waits for the store. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedTimer {
    private static final Logger LOG = System.getLogger(FeedTimer.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    FeedWork work;

    @Inject
    Store store;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void tick() {
        if (!busy.compareAndSet(false, true)) return;
        try {
            Tick.run("insight feed", () -> Destination.ofSettings().ifPresent(this::round));
        } finally {
            busy.set(false);
        }
    }

    /** Notes what has changed, and sends what is due until a batch is done or the store is away. */
    public void round(Destination to) {
        work.follow(to.mapping());
        for (var each : work.claim(to.mapping())) {
            if (!isGoingOn(each, to)) return;
        }
    }

    /** A record that the store does not want holds nobody up; a store that is away needs no further calls. */
    private boolean isGoingOn(OutgoingRecord each, Destination to) {
        try {
            work.accepted(each, store.send(each.payload(), to));
            return true;
        } catch (NotTaken refused) {
            LOG.log(Level.WARNING, "The insight store did not take record {0}: {1}", each.id(), refused.getMessage());
            work.failed(each, refused);
            return refused.isForGood();
        }
    }
}
