package org.openleap.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Says anew who a person is and how they may be reached. */
public record ChangePerson(
        @NotNull PersonId person,
        long version,

        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @NotNull @Valid PersonContact contact,
        @NotNull @Size(max = 2000) String note) {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ChangePerson[" + person + "]";
    }
}
