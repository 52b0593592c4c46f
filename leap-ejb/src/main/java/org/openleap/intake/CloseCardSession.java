package org.openleap.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * All cards of a session are entered, or no more will be.
 *
 * @param version version of the session that was looked at
 * @param reason why cards are missing; may be empty when none is
 */
public record CloseCardSession(
        long session,
        long version,
        @NotNull @Size(max = 1000) String reason) {}
