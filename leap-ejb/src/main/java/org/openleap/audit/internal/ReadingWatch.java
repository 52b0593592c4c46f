package org.openleap.audit.internal;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.openleap.audit.ReadingEvent;
import org.openleap.identity.UserId;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.Tick;

/** Raises an alarm when somebody opens more items in a day than their work explains. */
@Stateless
public class ReadingWatch {
    private static final Logger LOG = System.getLogger(ReadingWatch.class.getName());
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    ReadingRepository readings;

    @Inject
    Event<ReadingEvent> events;

    @Inject
    InstantSource clock;

    @EJB
    ReadingWatch watch;

    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        Tick.run("reading watch", watch::look);
    }

    /** Looks at today and, for those who read late, at yesterday. */
    public void look() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        look(today.minusDays(1));
        look(today);
    }

    private void look(LocalDate day) {
        readings.above(LeapSetting.LEAP_READING_ALARM.number(), day).forEach(volume -> raise(day, volume));
    }

    private void raise(LocalDate day, ReadingRepository.Volume volume) {
        var known = readings.alarm(day, volume.person());
        known.ifPresent(alarm -> alarm.grow(volume.opened()));
        if (known.isPresent()) return;
        readings.add(Alarm.raise(day, volume.person(), volume.opened()));
        LOG.log(
                Level.WARNING,
                "Account {0} opened {1} items on {2}",
                volume.person().value(),
                volume.opened(),
                day);
        var facts = Map.of("opened", Long.toString(volume.opened()), "day", day.toString());
        events.fire(new ReadingEvent("reading.alarm", volume.person(), facts, UserId.SYSTEM, clock.instant()));
    }
}
