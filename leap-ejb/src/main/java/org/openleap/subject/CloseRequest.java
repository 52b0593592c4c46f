package org.openleap.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The request has ended.
 *
 * @param end answered, refused or withdrawn
 * @param outcome what was done and told; for a refusal why, and that they can turn to the Information Commissioner
 */
public record CloseRequest(
        @NotNull RequestReference request,
        long version,
        @NotNull RequestStatus end,
        @NotBlank @Size(min = 10, max = 2000) String outcome) {}
