package org.openleap.action.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openleap.action.ActionProblem;
import org.openleap.action.PlanMilestone;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;

/** The steps of an item; counted beside the item, so that a list needs no look at them. */
@Embeddable
public class Milestones {
    private static final int MOST = 30;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_milestone", joinColumns = @JoinColumn(name = "item_id"))
    private List<Milestone> milestones = new ArrayList<>();

    private int steps;

    @Column(name = "steps_done")
    private int stepsDone;

    @Column(name = "next_step_due")
    private LocalDate nextDue;

    /** @throws RuleViolatedException {@link ActionProblem#TOO_MANY_MILESTONES} */
    void add(String title, LocalDate due) {
        if (milestones.size() == MOST) throw new RuleViolatedException(ActionProblem.TOO_MANY_MILESTONES);
        int last = milestones.stream().mapToInt(Milestone::number).max().orElse(0);
        milestones.add(Milestone.of(last + 1, title, due));
        count();
    }

    /** @throws NotFoundException {@link ActionProblem#UNKNOWN_MILESTONE} */
    void tick(int number, boolean done, LocalDate today) {
        var step = find(number);
        milestones.remove(step);
        milestones.add(step.ticked(done, today));
        count();
    }

    /** @throws NotFoundException {@link ActionProblem#UNKNOWN_MILESTONE} */
    void remove(int number) {
        milestones.remove(find(number));
        count();
    }

    private Milestone find(int number) {
        return milestones.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(ActionProblem.UNKNOWN_MILESTONE));
    }

    private void count() {
        steps = milestones.size();
        stepsDone = (int) milestones.stream().filter(Milestone::isDone).count();
        nextDue = milestones.stream()
                .filter(each -> !each.isDone())
                .map(Milestone::due)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** By their days. */
    List<PlanMilestone> read() {
        return milestones.stream().sorted(Milestone.BY_DAY).map(Milestone::read).toList();
    }

    int steps() {
        return steps;
    }

    int done() {
        return stepsDone;
    }

    int open() {
        return steps - stepsDone;
    }

    /** {@link LocalDate#MAX} when no step is open. */
    LocalDate nextDue() {
        return nextDue == null ? LocalDate.MAX : nextDue;
    }
}
