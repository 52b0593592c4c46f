package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Duty;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.workload.HandOver;
import org.openleap.workload.WorkloadProblem;

/** Lets somebody's work pass to others. */
@ApplicationScoped
public class Succession {
    @Inject
    Hands hands;

    @Inject
    AbsenceDesk desk;

    @Inject
    People people;

    @Inject
    WorkloadLetters letters;

    @Inject
    WorkloadNews news;

    @Inject
    CurrentUser user;

    public void require(HandOver command) {
        desk.profile(command.from());
        if (command.leaves() && command.from().equals(user.id())) {
            throw new RuleViolatedException(WorkloadProblem.NOT_YOURSELF);
        }
        command.to().forEach((duty, to) -> requireCandidate(duty, to, command.from()));
        boolean left = hands.of(command.from()).stream()
                .anyMatch(owned -> !command.to().containsKey(owned.duty()));
        if (command.leaves() && left) throw new RuleViolatedException(WorkloadProblem.NEEDS_AN_OWNER);
    }

    /** How many records changed hands. */
    public int pass(HandOver command) {
        var passed = new EnumMap<Duty, Integer>(Duty.class);
        command.to().forEach((duty, to) -> passed.put(duty, hands.pass(duty, command.from(), to)));
        passed.forEach((duty, count) -> note(command, duty, count));
        return passed.values().stream().mapToInt(Integer::intValue).sum();
    }

    public void leave(UserId person) {
        people.leave(person);
        news.note("work.left", person, Map.of());
    }

    private void note(HandOver command, Duty duty, int count) {
        if (count == 0) return;
        var to = command.to().get(duty);
        news.note(
                "work.handedOver",
                command.from(),
                Map.of("duty", duty.name(), "to", to.value(), "count", Integer.toString(count)));
        letters.handedOver(command, duty, count);
    }

    private void requireCandidate(Duty duty, UserId to, UserId from) {
        boolean can = hands.candidates(duty).stream().anyMatch(each -> each.id().equals(to));
        if (!can || to.equals(from)) throw new RuleViolatedException(WorkloadProblem.UNKNOWN_PERSON);
    }
}
