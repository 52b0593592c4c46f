package org.openleap.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A session in which people filled in cards.
 *
 * @param place where it was
 * @param heldOn day on which it was
 * @param staff who was there for the trust
 * @param host partner who had invited; may be empty
 * @param channel code of the channel, for example {@code comment_card} or {@code listening_booth}
 * @param service code of the service the cards are about; empty when they are about several
 * @param collected how many cards were counted at the end of the session
 */
public record OpenCardSession(
        @NotBlank @Size(max = 200) String place,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 200) String staff,
        @NotNull @Size(max = 200) String host,
        @NotBlank @Size(max = 60) String channel,
        @NotNull @Size(max = 60) String service,
        @Positive @Max(10_000) int collected) {}
