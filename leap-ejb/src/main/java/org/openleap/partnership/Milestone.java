package org.openleap.partnership;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the work plan: what, who, how, when.
 *
 * @param who in words, e.g. "Carers Link"
 * @param channel code of the channel it uses, empty for none
 * @param starts {@link LocalDate#MAX} when nobody has said
 * @param due {@link LocalDate#MAX} while nobody has said
 * @param doneOn {@link LocalDate#MAX} while it is not done
 */
public record Milestone(
        long id,
        String what,
        String who,
        String channel,
        ParticipationLevel level,
        LocalDate starts,
        LocalDate due,
        LocalDate doneOn)
        implements Serializable {

    public boolean isDone() {
        return !doneOn.equals(LocalDate.MAX);
    }

    public boolean isOverdue(LocalDate today) {
        return !isDone() && due.isBefore(today);
    }
}
