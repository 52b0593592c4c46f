package org.openleap.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Says anew who an organisation is. */
public record ChangeOrganisation(
        @NotNull OrganisationAlias alias,
        long version,
        @NotNull @Valid OrganisationProfile profile) {}
