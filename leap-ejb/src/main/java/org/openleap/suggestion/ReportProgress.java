package org.openleap.suggestion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The owner says how far the work is. The first report starts the work and is told to the proposer. */
public record ReportProgress(
        @NotNull SuggestionReference reference,
        long version,
        @Min(0) @Max(99) int percent,
        @NotBlank @Size(max = 1000) String news) {}
