package org.openleap.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.openleap.identity.UserId;

/**
 * Other words, another owner or another day. A new day must not be in the past; the first day stays on the record.
 */
public record ChangePlanItem(
        @NotNull PlanItemReference reference,
        long version,
        @NotNull @Valid PlanItemTerms terms,
        @NotNull UserId owner,
        @NotNull LocalDate due) {}
