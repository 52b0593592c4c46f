package org.openleap.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** We know now who asks. {@code how}: which papers were seen, or which questions were answered; no copies are kept. */
public record CheckIdentity(
        @NotNull RequestReference request,
        long version,
        @NotBlank @Size(min = 10, max = 500) String how) {}
