package org.openleap.subject;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The person was told that their request is here and what happens now. */
public record AcknowledgeRequest(
        @NotNull RequestReference request,
        long version,
        @NotNull LocalDate on) {}
