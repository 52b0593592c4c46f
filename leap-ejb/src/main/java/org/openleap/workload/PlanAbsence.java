package org.openleap.workload;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.openleap.identity.UserId;

/** Somebody is away from the first to the last day, both included, and a colleague stands in. */
public record PlanAbsence(
        @NotNull UserId person,
        @NotNull UserId standIn,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
