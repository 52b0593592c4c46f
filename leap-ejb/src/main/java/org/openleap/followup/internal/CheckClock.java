package org.openleap.followup.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;
import org.openleap.shared.TimePassed;

/** Asks each check on its day, and gives up waiting after its last. */
@Stateless
public class CheckClock {
    private static final int BATCH = 200;

    @Inject
    CheckRepository checks;

    @Inject
    CheckPlan plan;

    @EJB
    CheckClock clock;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("checks", clock::look);
    }

    public void on(@Observes TimePassed moved) {
        clock.look();
    }

    /** Lapses what is late and asks what is due now, in a transaction of its own. */
    public void look() {
        checks.late(plan.today(), BATCH).forEach(plan::lapse);
        checks.due(plan.today(), BATCH).forEach(plan::ask);
    }
}
