package org.openleap.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The owner says how far it is. Whoever suggested it reads the news.
 *
 * @param percent 0 to 99; counts only while the item has no milestones
 */
public record ReportOnItem(
        @NotNull PlanItemReference reference,
        long version,
        @Min(0) @Max(99) int percent,
        @NotBlank @Size(max = 1000) String news) {}
