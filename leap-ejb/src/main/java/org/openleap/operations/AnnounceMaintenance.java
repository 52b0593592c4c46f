package org.openleap.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Tells everybody who uses LEAP about work on it. @param version of the announcement that the caller saw */
public record AnnounceMaintenance(
        long version,
        @NotBlank @Size(max = 300) String words,
        @NotNull Instant from,
        @NotNull Instant until,
        boolean readOnly) {}
