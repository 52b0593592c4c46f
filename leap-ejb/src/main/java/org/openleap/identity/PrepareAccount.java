package org.openleap.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.shared.EmailAddress;

/**
 * Enters a person of the trust in the directory before they first sign in, or changes what the directory says of them.
 *
 * @param email the address their Keycloak account will have, verified there; how they are recognised
 * @param roles what they will be allowed to do; only a forecast for choosing owners, Keycloak decides at sign-in
 * @param services codes of the services they work for
 * @param places codes of the places they work for
 */
public record PrepareAccount(
        @NotBlank @Size(max = 254) @Pattern(regexp = EmailAddress.FORMAT)
        String email,

        @NotBlank @Size(max = 200) String name,
        @NotNull @Size(max = 200) String jobTitle,
        @NotNull Set<String> roles,
        @NotNull Set<String> services,
        @NotNull Set<String> places)
        implements Serializable {

    /** What they are and work for. */
    public WorksFor worksFor() {
        return new WorksFor(jobTitle, services, places);
    }

    /** Leaves the name and the address out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "PrepareAccount[" + roles + " " + services + " " + places + "]";
    }
}
