package org.openleap.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;

/**
 * Somebody has counted the cards again.
 *
 * @param version version of the session that was looked at
 * @param collected how many there are; not fewer than were entered
 */
public record RecountCards(
        long session, long version, @Positive @Max(10_000) int collected) {}
