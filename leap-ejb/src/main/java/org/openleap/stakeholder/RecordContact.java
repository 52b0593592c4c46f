package org.openleap.stakeholder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One informed or involved the other.
 *
 * @param person whom it was with, null for nobody in particular
 * @param note in plain words; names of campaigns, places, what came of it
 * @param source reference of the record it comes from, e.g. {@code LEAP-14}; empty when a person typed it
 */
public record RecordContact(
        @NotNull OrganisationAlias organisation,
        PersonId person,
        @NotNull ContactDirection direction,
        @NotNull ContactDeed deed,
        @NotNull ContactField field,
        @NotNull LocalDate on,
        @NotNull @Size(max = 2000) String note,
        @NotNull @Size(max = 60) String source) {

    /** The note is somebody's words. */
    @Override
    public String toString() {
        return "RecordContact[" + organisation + " " + direction + " " + deed + " " + field + "]";
    }
}
