package org.openleap.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes an answer down at once, with every earlier wording of it.
 *
 * @param number of the answer
 * @param reason code from the list of take-down reasons; everybody can read it
 * @param note for the trail of the staff; may be empty
 */
public record TakeDownAnswer(
        long number,
        @NotBlank String reason,
        @NotNull @Size(max = 1000) String note) {}
