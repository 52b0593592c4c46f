package org.openleap.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Says how the trust stands with an organisation now. */
public record KeepRelationship(
        @NotNull OrganisationAlias alias,
        long version,
        @NotNull @Valid Relationship relationship) {}
