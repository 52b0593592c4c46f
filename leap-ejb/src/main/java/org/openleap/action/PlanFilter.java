package org.openleap.action;

import java.io.Serializable;

/**
 * Which items of the plan are wanted; an empty text means "any".
 *
 * @param closed false: what is still to be done, the earliest first; true: what is done or dropped, the newest first
 * @param level name of a {@link PlanLevel}
 * @param status name of a {@link PlanItemStatus}
 * @param place code
 * @param service code
 * @param owner {@code me}, an account id, or empty
 * @param due {@code late}, {@code soon} (within 14 days) or empty
 */
public record PlanFilter(
        boolean closed, String level, String status, String place, String service, String owner, String due)
        implements Serializable {

    /** Everything that is still to be done. */
    public static PlanFilter open() {
        return new PlanFilter(false, "", "", "", "", "", "");
    }

    /** What is still to be done, by status or day, mine or everybody's. */
    public static PlanFilter open(String status, String owner, String due) {
        return new PlanFilter(false, "", status, "", "", owner, due);
    }

    /** Everything open of one locality. */
    public static PlanFilter ofPlace(String place, boolean closed) {
        return new PlanFilter(closed, "", "", place, "", "", "");
    }
}
