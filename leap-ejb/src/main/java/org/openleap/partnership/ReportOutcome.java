package org.openleap.partnership;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Reports how far an outcome is. @param evidence needed when it is achieved */
public record ReportOutcome(
        @NotNull PartnershipReference reference,
        long version,
        long id,
        @Min(0) int value,
        @NotNull OutcomeStatus status,
        @NotBlank @Size(max = 1000) String news,
        @NotNull @Size(max = 1000) String evidence) {}
