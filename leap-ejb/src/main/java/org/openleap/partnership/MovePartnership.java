package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes a step that needs words: why it rests, what was learnt, why it comes to nothing. @param words 10 to 2,000 characters */
public record MovePartnership(
        @NotNull PartnershipReference reference,
        long version,
        @NotBlank @Size(min = 10, max = 2000) String words) {}
