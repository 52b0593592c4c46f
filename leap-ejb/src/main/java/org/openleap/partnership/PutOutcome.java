package org.openleap.partnership;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Declares an outcome, or changes what is said of it.
 *
 * @param id 0 for a new one
 * @param strategy number of the strategy it serves, 0 for none
 * @param due {@link LocalDate#MAX} while nobody has said
 */
public record PutOutcome(
        @NotNull PartnershipReference reference,
        long version,
        long id,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 500) String measure,
        @NotNull @Size(max = 40) String unit,
        @Min(0) int baseline,
        @Min(0) int target,
        @NotNull LocalDate due,
        @NotNull @Size(max = 60) String service,
        long strategy) {}
