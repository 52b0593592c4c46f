package org.openleap.stakeholder;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * One organisation is a member of another, or works on its behalf.
 *
 * @param starts null when nobody knows since when
 */
public record LinkOrganisations(
        @NotNull OrganisationAlias member,
        @NotNull OrganisationAlias body,
        @NotNull LinkKind kind,
        LocalDate starts) {}
