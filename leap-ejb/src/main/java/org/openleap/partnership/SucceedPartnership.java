package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another partnership carries it on. */
public record SucceedPartnership(
        @NotNull PartnershipReference reference,
        long version,
        @NotNull PartnershipReference successor,
        @NotBlank @Size(min = 10, max = 2000) String words) {}
