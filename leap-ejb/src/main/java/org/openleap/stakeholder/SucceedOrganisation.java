package org.openleap.stakeholder;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** An organisation merged into another, or was replaced by it, on a day. */
public record SucceedOrganisation(
        @NotNull OrganisationAlias alias,
        long version,
        @NotNull SuccessionKind kind,
        @NotNull OrganisationAlias successor,
        @NotNull LocalDate on) {}
