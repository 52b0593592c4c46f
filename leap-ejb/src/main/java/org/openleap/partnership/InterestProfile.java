package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/**
 * Who signs up: the organisation, or the individual.
 *
 * @param name of the organisation, empty for an individual
 * @param type code of {@code ORGANISATION_TYPE}, empty for an individual or when they are not sure
 * @param area where they work, in words
 * @param communities codes of {@code COMMUNITY} they reach
 */
public record InterestProfile(
        @NotNull Applicant applicant,

        @NotNull @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @NotNull @Size(max = 60) String type,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String area,

        @NotNull @Size(max = 190) @Pattern(regexp = "|https?://[^\\s<>\"']{3,180}")
        String website,

        @NotNull @Pattern(regexp = "|[0-9]{6,7}(-[0-9]{1,2})?|SC[0-9]{6}|NIC[0-9]{6}")
        String charityNumber,

        @NotNull @Size(max = 30) Set<String> communities)
        implements Serializable {
    public InterestProfile {
        communities = Set.copyOf(communities);
    }

    public boolean isOrganisation() {
        return applicant == Applicant.ORGANISATION;
    }
}
