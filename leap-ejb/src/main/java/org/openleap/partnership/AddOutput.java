package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records something the partnership produced. */
public record AddOutput(
        @NotNull PartnershipReference reference,
        long version,
        @NotNull OutputKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate on,
        @NotNull @Size(max = 500) String source) {}
