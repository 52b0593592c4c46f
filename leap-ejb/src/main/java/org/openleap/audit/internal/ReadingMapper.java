package org.openleap.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.audit.ReaderDay;
import org.openleap.audit.ReadingAlarm;
import org.openleap.audit.ReadingLine;
import org.openleap.identity.People;
import org.openleap.identity.UserId;

/** Gives the lines of the reading log the names of their people, in one question for all. */
@ApplicationScoped
public class ReadingMapper {
    @Inject
    People people;

    public List<ReaderDay> days(LocalDate day, List<ReadingRepository.Volume> volumes) {
        var names = names(volumes, ReadingRepository.Volume::person);
        return volumes.stream()
                .map(each ->
                        new ReaderDay(day, each.person(), name(names, each.person()), each.opened(), each.listed()))
                .toList();
    }

    public List<ReadingLine> lines(List<Reading> readings) {
        var names = names(readings, Reading::person);
        return readings.stream()
                .map(each -> new ReadingLine(
                        each.day(),
                        each.person(),
                        name(names, each.person()),
                        each.item(),
                        each.isOpened(),
                        each.firstAt()))
                .toList();
    }

    public List<ReadingAlarm> alarms(List<Alarm> alarms) {
        return alarms.stream().map(this::alarm).toList();
    }

    private ReadingAlarm alarm(Alarm alarm) {
        var settledBy = alarm.isSettled() ? people.nameOf(alarm.settledBy()) : "";
        return new ReadingAlarm(
                alarm.id(),
                alarm.day(),
                alarm.person(),
                people.nameOf(alarm.person()),
                alarm.opened(),
                settledBy,
                alarm.note());
    }

    private <T> Map<UserId, String> names(List<T> rows, Function<T, UserId> person) {
        return people.namesOf(rows.stream().map(person).collect(Collectors.toSet()));
    }

    /** Whoever is not in the directory any more. */
    private String name(Map<UserId, String> names, UserId person) {
        return names.containsKey(person) ? names.get(person) : people.nameOf(person);
    }
}
