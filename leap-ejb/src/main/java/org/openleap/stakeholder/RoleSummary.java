package org.openleap.stakeholder;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person is or was in an organisation.
 *
 * @param role code of {@code PERSON_ROLE}
 * @param ends last day, {@link LocalDate#MAX} while it lasts
 */
public record RoleSummary(
        long id,
        OrganisationAlias organisation,
        String organisationName,
        String role,
        String title,
        LocalDate starts,
        LocalDate ends)
        implements Serializable {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
