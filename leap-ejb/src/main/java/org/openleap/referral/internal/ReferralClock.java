package org.openleap.referral.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;
import org.openleap.shared.TimePassed;

/** Brings back what a partner did not accept or answer in time. */
@Stateless
public class ReferralClock {
    private static final int BATCH = 200;

    @Inject
    ReferralRepository referrals;

    @Inject
    ReferralDesk desk;

    @Inject
    ReferralPromise promise;

    @EJB
    ReferralClock clock;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("referrals", clock::lapse);
    }

    public void on(@Observes TimePassed moved) {
        clock.lapse();
    }

    /** Brings back what is late now, in a transaction of its own. */
    public void lapse() {
        referrals.late(promise.today(), BATCH).forEach(desk::lapse);
    }
}
