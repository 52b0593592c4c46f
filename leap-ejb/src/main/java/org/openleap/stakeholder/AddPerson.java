package org.openleap.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Enters a person in the directory.
 *
 * @param role what they are in an organisation, null for somebody who speaks for themselves only
 * @param note what colleagues should know; never health or other sensitive facts
 */
public record AddPerson(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @Valid TakeRole role,
        @NotNull @Valid PersonContact contact,
        @NotNull @Size(max = 2000) String note) {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "AddPerson[]";
    }
}
