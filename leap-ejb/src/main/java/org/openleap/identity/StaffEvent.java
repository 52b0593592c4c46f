package org.openleap.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.shared.AuditableEvent;

/**
 * Somebody wrote down what a person of the trust works for. The job title stays out: it can say who somebody is.
 *
 * @param number of the record that says it all, counted for each person
 */
public record StaffEvent(
        StaffStep step, UserId person, long number, WorksFor before, WorksFor after, UserId by, Instant at)
        implements AuditableEvent {
    /** A fact that is longer says how many codes there are; the record has them all. */
    private static final int LONGEST = 900;

    @Override
    public String action() {
        return step.action();
    }

    @Override
    public String subject() {
        return person.value();
    }

    @Override
    public String actor() {
        return by.value();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "number", Long.toString(number),
                "servicesGiven", without(after.services(), before.services()),
                "servicesTaken", without(before.services(), after.services()),
                "placesGiven", without(after.places(), before.places()),
                "placesTaken", without(before.places(), after.places()));
    }

    private static String without(Set<String> codes, Set<String> others) {
        var left =
                codes.stream().filter(code -> !others.contains(code)).sorted().toList();
        var text = left.stream().collect(Collectors.joining(" "));
        return text.length() > LONGEST ? Integer.toString(left.size()) : text;
    }

    /** Leaves the job title out of log lines too. */
    @Override
    public String toString() {
        return "StaffEvent[" + step + " " + person.value() + " " + number + "]";
    }
}
