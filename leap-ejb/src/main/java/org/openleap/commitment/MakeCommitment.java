package org.openleap.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.openleap.partnership.PartnershipReference;

/**
 * One side promises one thing by a day, e.g. "Room and drinks for the café".
 *
 * @param by the side that promises; a partner promises for itself only
 * @param due not in the past
 */
public record MakeCommitment(
        @NotNull PartnershipReference partnership,
        @NotNull Side by,
        @NotBlank @Size(max = 200) String what,
        @NotNull @Size(max = 1000) String wording,
        @NotNull LocalDate due) {}
