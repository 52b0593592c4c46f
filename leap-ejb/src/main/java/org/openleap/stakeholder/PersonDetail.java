package org.openleap.stakeholder;

import java.io.Serializable;

/**
 * A person with everything the directory holds of them; for officers and leads only.
 *
 * @param mayMerge whether this caller may merge the record with a duplicate
 */
public record PersonDetail(
        PersonSummary summary,
        PersonContact contact,
        String note,
        boolean unsafe,
        boolean deceased,
        String unsafeNote,
        boolean mayMerge,
        long version)
        implements Serializable {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "PersonDetail[" + summary.id() + "]";
    }
}
