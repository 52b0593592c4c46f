package org.openleap.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.suggestion.SuggestionReference;

/**
 * A new item of the plan.
 *
 * @param due by when it is done, not in the past
 * @param sources adopted suggestions it comes from; none for an item that only the plan knows
 * @param partnership reference of a partnership such as {@code LEAP-14}, or empty
 */
public record AddPlanItem(
        @NotNull @Valid PlanItemTerms terms,
        @NotNull UserId owner,
        @NotNull LocalDate due,
        @NotNull Set<SuggestionReference> sources,
        @NotNull String partnership) {
    public AddPlanItem {
        sources = Set.copyOf(sources);
    }
}
