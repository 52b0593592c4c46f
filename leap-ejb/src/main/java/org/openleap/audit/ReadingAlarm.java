package org.openleap.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.identity.UserId;

/**
 * Somebody opened more items in a day than anybody's work explains.
 *
 * @param name display name of the person
 * @param opened items they opened that day
 * @param settledBy display name of whoever looked into it; empty while nobody has
 * @param note what they found
 */
public record ReadingAlarm(
        long id, LocalDate day, UserId person, String name, long opened, String settledBy, String note)
        implements Serializable {
    public boolean isSettled() {
        return !settledBy.isEmpty();
    }
}
