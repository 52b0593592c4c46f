package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Staff begin a partnership that nobody signed up for.
 *
 * @param purpose may be empty for now
 * @param organisation alias of the partner, empty while there is none
 */
public record BeginPartnership(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 2000) String purpose,
        @NotNull @Size(max = 60) String organisation) {}
