package org.openleap.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Two months more, because it is complex or one of many; the person is told why within the first month. */
public record ExtendRequest(
        @NotNull RequestReference request,
        long version,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}
