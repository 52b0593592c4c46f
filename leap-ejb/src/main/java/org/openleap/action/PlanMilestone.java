package org.openleap.action;

import java.io.Serializable;
import java.time.LocalDate;

/** A step on the way, numbered within its item. @param doneOn {@link LocalDate#MAX} while it is open */
public record PlanMilestone(int number, String title, LocalDate due, LocalDate doneOn) implements Serializable {
    public boolean isDone() {
        return !doneOn.equals(LocalDate.MAX);
    }
}
