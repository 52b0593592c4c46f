package org.openleap.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.shared.EmailAddress;

/**
 * Who can be asked.
 *
 * @param role what they are in the organisation, empty for an individual
 * @param phone may be empty unless they prefer it
 */
public record InterestContact(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String name,

        @NotNull @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*")
        String role,

        @NotBlank @Size(max = 254) @Pattern(regexp = "|" + EmailAddress.FORMAT)
        String email,

        @NotNull @Pattern(regexp = "|\\+?[0-9 ()-]{7,25}") String phone,

        @NotNull PreferredRoute prefers)
        implements Serializable {

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "InterestContact[…]";
    }
}
