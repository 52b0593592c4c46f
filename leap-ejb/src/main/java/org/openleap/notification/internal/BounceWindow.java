package org.openleap.notification.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.identity.UserId;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/** Settles sent mails for which no bounce came in time: the trust may take it that they arrived (grade B). */
@Stateless
public class BounceWindow {
    private static final int BATCH = 200;

    @Inject
    TellingRepository tellings;

    @Inject
    TellingNews news;

    @Inject
    InstantSource clock;

    @EJB
    BounceWindow window;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("bounce window", window::settle);
    }

    /** Settles what can be settled now, in a transaction of its own. */
    public void settle() {
        var now = clock.instant();
        var closed = now.minusSeconds(LeapSetting.LEAP_BOUNCE_WINDOW_SECONDS.number());
        for (var telling : tellings.sentBefore(closed, BATCH)) {
            telling.arrived(now);
            news.settled(telling, UserId.SYSTEM);
        }
    }
}
