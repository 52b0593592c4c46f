package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Writes down a priority. @param source who said so: a survey, a forum, a strategy */
public record AddPriority(
        @NotNull PartnershipReference reference,
        long version,
        @NotBlank @Size(max = 300) String words,
        @NotBlank @Size(max = 300) String source) {}
