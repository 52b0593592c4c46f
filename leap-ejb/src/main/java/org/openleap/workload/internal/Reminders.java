package org.openleap.workload.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openleap.shared.Tick;
import org.openleap.targets.Targets;

/**
 * Reminds people of what is due and tells those above them of what is late. Looks every quarter of an hour at what stands
 * there then, so that a reminder stops as soon as somebody has acted; each mail has a key and leaves once, whichever node is
 * faster.
 */
@Stateless
public class Reminders {
    @Inject
    Hands hands;

    @Inject
    Covers covers;

    @Inject
    WorkloadLetters letters;

    @Inject
    AbsenceDesk desk;

    @Inject
    Targets targets;

    @EJB
    Reminders reminders;

    @Schedule(hour = "*", minute = "*/15", second = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        Tick.run("reminders of work", reminders::remind);
    }

    /** Posts every mail that is due now, in a transaction of its own. */
    public void remind() {
        var today = desk.today();
        var rota = covers.today();
        var ladder = Ladder.on(today, targets);
        hands.due(today.minusDays(Rung.LAST), today.plusDays(ladder.soon()))
                .forEach(owned -> Rung.of(owned, today, ladder)
                        .ifPresent(rung -> letters.remind(owned, rung, rota.atWork(owned.owner()))));
    }
}
