package org.openleap.notification.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.UserId;
import org.openleap.notification.TellingEvent;
import org.openleap.notification.TellingStep;
import org.openleap.shared.Tick;

/** Lets letters leave at which nobody looked in time: they are as the person who decided has read them. */
@Stateless
public class CheckWindow {
    private static final int BATCH = 100;

    @Inject
    TellingRepository tellings;

    @Inject
    Despatch despatch;

    @Inject
    TellingNews news;

    @Inject
    InstantSource clock;

    @EJB
    CheckWindow window;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("letters nobody looked at", window::close);
    }

    /** Lets go what has waited long enough, in a transaction of its own. */
    public void close() {
        for (var telling : tellings.uncheckedBefore(clock.instant(), BATCH)) {
            if (!despatch.approveUnseen(telling)) continue;
            news.keep(telling, TellingStep.APPROVED, "", UserId.SYSTEM);
            news.worked(TellingEvent.APPROVED, telling, UserId.SYSTEM);
        }
    }
}
