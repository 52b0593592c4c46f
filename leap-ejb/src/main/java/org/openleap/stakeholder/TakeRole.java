package org.openleap.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person is in an organisation from a day on.
 *
 * @param role code of {@code PERSON_ROLE}
 * @param title their own word for it, e.g. "Chief officer"; may be empty
 */
public record TakeRole(
        @NotNull OrganisationAlias organisation,
        @NotBlank @Size(max = 60) String role,
        @NotNull @Size(max = 200) String title,
        @NotNull LocalDate starts)
        implements Serializable {}
