package org.openleap.targets.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.targets.ChangeTarget;
import org.openleap.targets.Target;
import org.openleap.targets.TargetChange;
import org.openleap.targets.TargetEvent;
import org.openleap.targets.TargetProblem;
import org.openleap.targets.TargetSummary;

/** Reads and writes the periods. */
@ApplicationScoped
public class TargetDesk {
    private static final int MOST = 50;

    @Inject
    TargetRepository periods;

    @Inject
    Event<TargetEvent> events;

    @Inject
    People people;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    public List<TargetSummary> all() {
        var written = periods.all();
        var timetable = new Timetable(written);
        var versions = written.stream().collect(Collectors.groupingBy(TargetPeriod::target, Collectors.counting()));
        return Stream.of(Target.values())
                .map(target -> summary(target, timetable, versions.getOrDefault(target, 0L)))
                .toList();
    }

    private TargetSummary summary(Target target, Timetable timetable, long version) {
        var next = timetable.nextAfter(today(), target).orElse(LocalDate.MAX);
        return new TargetSummary(target, timetable.days(target, today()), timetable.days(target, next), next, version);
    }

    public List<TargetChange> history(Target target) {
        var written = periods.of(target, MOST);
        var names = people.namesOf(written.stream().map(TargetPeriod::by).collect(Collectors.toSet()));
        return written.stream()
                .map(period -> period.read(names.getOrDefault(period.by(), "")))
                .toList();
    }

    /** Its exceptions are those of the service. */
    public void change(ChangeTarget command) {
        requireUnchanged(command);
        int before = new Timetable(periods.all()).days(command.target(), command.from());
        requireRight(command, before);
        var period = new TargetPeriod(command, before, user.id(), clock.instant());
        periods.add(period);
        events.fire(period.event());
    }

    private void requireUnchanged(ChangeTarget command) {
        var last = periods.of(command.target(), 1).stream().findFirst();
        var change = last.map(TargetPeriod::lastChange).orElse(begun());
        guard.requireUnchanged(command.version(), last.map(TargetPeriod::number).orElse(0L), change);
    }

    private LastChange begun() {
        return new LastChange(UserId.SYSTEM.value(), clock.instant(), TargetEvent.CHANGED);
    }

    private void requireRight(ChangeTarget command, int before) {
        var target = command.target();
        if (command.days() < target.least() || command.days() > target.most()) {
            throw new RuleViolatedException(
                    TargetProblem.OUT_OF_BOUNDS, Integer.toString(target.least()), Integer.toString(target.most()));
        }
        if (!command.from().isAfter(today())) throw new RuleViolatedException(TargetProblem.NOT_AHEAD);
        if (command.days() == before) throw new RuleViolatedException(TargetProblem.NOTHING_CHANGES);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
    }
}
