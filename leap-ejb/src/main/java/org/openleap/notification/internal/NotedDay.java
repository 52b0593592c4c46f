package org.openleap.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openleap.notification.ConfirmTold;
import org.openleap.notification.NotificationProblem;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.RuleViolatedException;

/** A day that somebody notes for a telling, in the words in which it is kept. */
public final class NotedDay {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private NotedDay() {}

    /**
     * What a convenor says about telling the group: the day, the people and the way.
     *
     * @throws RuleViolatedException {@link NotificationProblem#WRONG_DAY} when the day has not come
     */
    public static String note(ConfirmTold told, Instant now) {
        var people = told.people() == 0 ? "" : ", " + told.people() + " people";
        return day(told.on(), now) + people + ": " + told.how().strip();
    }

    /** @throws RuleViolatedException {@link NotificationProblem#WRONG_DAY} when the day has not come */
    public static String posted(LocalDate on, Instant now) {
        return day(on, now);
    }

    private static String day(LocalDate on, Instant now) {
        if (on.isAfter(LocalDate.ofInstant(now, WorkingDays.LONDON))) {
            throw new RuleViolatedException(NotificationProblem.WRONG_DAY);
        }
        return DAY.format(on);
    }
}
