package org.openleap.partnership.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipEvent;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Tick;

/**
 * Reminds whoever looks after a partnership 90 and 30 days before its review, and on the day: a line in its history and a
 * mail through the outbox. Looks every quarter of an hour; each reminder is raised once for each day of review, whichever
 * node is faster.
 */
@Stateless
public class ReviewReminders {
    private static final List<Integer> DAYS_BEFORE = List.of(0, 30, 90);
    private static final int MOST = 500;

    @Inject
    PartnershipRepository partnerships;

    @Inject
    PartRepository parts;

    @Inject
    ReviewLetters letters;

    @Inject
    Event<PartnershipEvent> events;

    @Inject
    InstantSource clock;

    @EJB
    ReviewReminders reminders;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        Tick.run("review reminders", reminders::remind);
    }

    /** Raises every reminder that is due now, in a transaction of its own. */
    public void remind() {
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        for (var partnership : partnerships.reviewDueBy(today.plusDays(90), MOST)) {
            int days =
                    threshold(ChronoUnit.DAYS.between(today, partnership.term().reviewBy()));
            if (parts.claimReminder(partnership, days, clock.instant())) raise(partnership, days);
        }
    }

    /** The nearest of the three days that has come; a review entered late is not announced twice. */
    static int threshold(long daysLeft) {
        return DAYS_BEFORE.stream().filter(days -> daysLeft <= days).findFirst().orElse(90);
    }

    private void raise(Partnership partnership, int days) {
        var step = "partnership.reviewDue";
        var at = clock.instant();
        var by = partnership.term().reviewBy().toString();
        parts.add(HistoryEntry.of(partnership.id(), step, "", UserId.SYSTEM, at));
        events.fire(new PartnershipEvent(
                step,
                partnership.reference(),
                partnership.status(),
                Map.of("reviewBy", by, "days", Integer.toString(days)),
                UserId.SYSTEM,
                at));
        letters.due(partnership, days);
    }
}
