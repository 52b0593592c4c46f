package org.openleap.changefeed.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.audit.AuditStream;
import org.openleap.shared.Tick;

/**
 * Writes the feed, a second or two after things happened, one node at a time. An event gets its place in the chain only after
 * its transaction has ended, and a row its number under the lock of the head: so nothing ever turns up before a place that
 * somebody has read up to.
 */
@Stateless
public class ChangeFollower {
    private static final int EVENTS = 1000;

    @Inject
    AuditStream events;

    @Inject
    ChangeRepository changes;

    @Inject
    ChangeSources sources;

    @Inject
    InstantSource clock;

    @EJB
    ChangeFollower follower;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("change feed", follower::follow);
    }

    /** One round, in a transaction of its own. */
    public void follow() {
        changes.lock().ifPresent(this::follow);
    }

    private void follow(ChangeHead head) {
        long upTo = Math.min(events.head(), head.position() + EVENTS);
        if (upTo == head.position()) return;
        sources.changesIn(events.between(head.position(), upTo)).stream()
                .map(change -> ChangeRow.of(head.next(), change, clock.instant()))
                .forEach(changes::add);
        head.followed(upTo);
    }
}
