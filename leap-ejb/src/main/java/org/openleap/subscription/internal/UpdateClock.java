package org.openleap.subscription.internal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.BooleanSupplier;
import org.openleap.shared.Tick;

/** When subscribers are told: every minute there is a look whether something is new or a morning has come. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpdateClock {
    @EJB
    UpdateWork work;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void everyMinute() {
        Tick.run("updates at once", () -> all(work::tellAtOnce));
        Tick.run("updates in the morning", () -> all(work::tellInTheMorning));
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void everyNight() {
        Tick.run("subscriptions that nobody confirmed", () -> all(work::forget));
        Tick.run("subscriptions that end soon", () -> all(work::askAgain));
    }

    private static void all(BooleanSupplier some) {
        boolean more = true;
        while (more) more = some.getAsBoolean();
    }
}
