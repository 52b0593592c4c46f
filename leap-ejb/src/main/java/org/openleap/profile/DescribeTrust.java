package org.openleap.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the trust says of itself from now on. @param version of the profile that the caller saw, 0 for the first */
public record DescribeTrust(
        long version,
        @Min(0) @Max(100_000_000) int population,
        @Min(0) @Max(1_000_000) int staff,
        @NotNull @Size(max = 100) String budget,
        @NotNull @Size(max = 500) String mission,
        @NotNull @Size(max = 500) String vision,
        @NotNull @Size(max = 2000) String about) {}
