package org.openleap.action;

import jakarta.validation.constraints.NotNull;

/** A step is done, or not after all. @param milestone its number */
public record TickMilestone(@NotNull PlanItemReference reference, long version, int milestone, boolean done) {}
