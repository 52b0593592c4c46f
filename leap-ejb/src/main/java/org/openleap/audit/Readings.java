package org.openleap.audit;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openleap.audit.internal.ReadingMapper;
import org.openleap.audit.internal.ReadingRepository;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.identity.UserId;

/** Who read what, for the people who guard it. It names items and never says what is in them. */
@Stateless
@DenyAll
public class Readings {
    private static final int MOST = 1000;
    private static final int ALARMS = 50;

    @Inject
    ReadingRepository readings;

    @Inject
    ReadingMapper mapper;

    @Inject
    Event<ReadingEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** What each person read on a day, who opened most first. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<ReaderDay> ofDay(@NotNull LocalDate day) {
        return mapper.days(day, readings.readersOf(day));
    }

    /** What one person read on a day, the first first, at most a thousand lines. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<ReadingLine> ofPerson(@NotNull LocalDate day, @NotNull UserId person) {
        return mapper.lines(readings.ofPerson(day, person, MOST));
    }

    /** Who read one item, the last day first, at most a thousand lines. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<ReadingLine> ofItem(@NotNull String item) {
        return mapper.lines(readings.ofItem(item, MOST));
    }

    /** Alarms that nobody has looked into first, then the others, at most fifty. */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public List<ReadingAlarm> alarms() {
        return mapper.alarms(readings.alarms(ALARMS));
    }

    /** Somebody has looked into it. @throws org.openleap.shared.error.ConflictException {@link AuditProblem#ALREADY_SETTLED} */
    @RolesAllowed(Roles.INFORMATION_GOVERNANCE)
    public void settle(@Valid @NotNull SettleAlarm command) {
        var alarm = readings.requireAlarm(command.alarm());
        alarm.settle(command.note(), user.id());
        events.fire(new ReadingEvent("reading.settled", alarm.person(), Map.of(), user.id(), clock.instant()));
    }
}
