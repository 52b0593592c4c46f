package org.openleap.action.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.openleap.action.PlanMilestone;

/** A step on the way of an item, numbered within it; a value: ticking it makes another one. */
@Embeddable
public class Milestone {
    static final Comparator<Milestone> BY_DAY =
            Comparator.comparing((Milestone step) -> step.due).thenComparing(step -> step.number);

    private int number;
    private String title;
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected Milestone() {}

    private Milestone(int number, String title, LocalDate due, LocalDate doneOn) {
        this.number = number;
        this.title = title;
        this.due = due;
        this.doneOn = doneOn;
    }

    static Milestone of(int number, String title, LocalDate due) {
        return new Milestone(number, title.strip(), due, null);
    }

    /** The same step, done or open; the day on which it was done first stays. */
    Milestone ticked(boolean done, LocalDate today) {
        if (done == isDone()) return this;
        return new Milestone(number, title, due, done ? today : null);
    }

    boolean isDone() {
        return doneOn != null;
    }

    int number() {
        return number;
    }

    LocalDate due() {
        return due;
    }

    PlanMilestone read() {
        return new PlanMilestone(number, title, due, isDone() ? doneOn : LocalDate.MAX);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Milestone that
                && number == that.number
                && title.equals(that.title)
                && due.equals(that.due)
                && Objects.equals(doneOn, that.doneOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, title, due, doneOn);
    }
}
