package org.openleap.commitment.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openleap.shared.Page;
import org.openleap.shared.Tick;

/**
 * Reminds whoever promised something a week before its day and on the day, and tells both sides when it was missed. Looks
 * every quarter of an hour at what stands there then, so that a reminder stops as soon as somebody has acted; each mail has a
 * key and leaves once, whichever node is faster.
 */
@Stateless
public class CommitmentReminders {
    private static final int DAYS_BEFORE = 7;
    /** Older news is history: it stands in the ledger, and nobody wants a mail about it. */
    private static final int NEWS_DAYS = 3;

    private static final int MOST = 500;

    @Inject
    CommitmentRepository commitments;

    @Inject
    Partners partners;

    @Inject
    CommitmentLetters letters;

    @Inject
    CommitmentDesk desk;

    @EJB
    CommitmentReminders reminders;

    @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        Tick.run("commitment reminders", reminders::remind);
    }

    /** Posts every mail that is due now, in a transaction of its own. While a partnership rests, nobody is reminded. */
    public void remind() {
        var today = desk.today();
        Page.all(request -> commitments.dueBy(today.plusDays(DAYS_BEFORE), request))
                .forEach(commitment -> remind(commitment, today));
        for (var commitment : commitments.missedSince(today.minusDays(NEWS_DAYS), MOST)) {
            partners.inForce(commitment.partnership()).ifPresent(with -> letters.missed(commitment, with));
        }
    }

    private void remind(Commitment commitment, LocalDate today) {
        int days = threshold(ChronoUnit.DAYS.between(today, commitment.due()));
        partners.inForce(commitment.partnership()).ifPresent(with -> letters.due(commitment, with, days));
    }

    /** Which reminder it is: the one a week before, or the one on the day. */
    static int threshold(long daysLeft) {
        return daysLeft > 0 ? DAYS_BEFORE : 0;
    }
}
