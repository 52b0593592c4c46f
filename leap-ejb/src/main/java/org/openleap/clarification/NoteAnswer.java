package org.openleap.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openleap.suggestion.SuggestionReference;

/**
 * The person answered on the phone, in a letter or face to face.
 *
 * @param answer what they said
 * @param how how they said it, e.g. "on the phone"
 */
public record NoteAnswer(
        @NotNull SuggestionReference reference,
        long version,
        @NotBlank @Size(max = 2000) String answer,
        @NotBlank @Size(max = 200) String how) {}
