package org.openleap.stakeholder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/**
 * How a person outside the trust may be reached.
 *
 * @param needs codes of {@code COMMUNICATION_NEED}
 * @param language empty for English
 * @param times when they like to be reached, in their words
 */
public record PersonContact(
        @NotNull ContactRoute route,

        @NotNull @Size(max = 254) @Pattern(regexp = OrganisationProfile.EMAIL, message = "{stakeholder.email}")
        String email,

        @NotNull @Pattern(regexp = OrganisationProfile.PHONE, message = "{stakeholder.phone}")
        String phone,

        @NotNull @Size(max = 500) String address,
        @NotNull @Size(max = 20) Set<String> needs,
        @NotNull @Size(max = 60) String language,
        @NotNull @Size(max = 200) String times)
        implements Serializable {
    public PersonContact {
        needs = Set.copyOf(needs);
    }

    /** Nothing is known. */
    public static PersonContact none() {
        return new PersonContact(ContactRoute.NOT_SAID, "", "", "", Set.of(), "", "");
    }

    public static PersonContact byEmail(String email) {
        return new PersonContact(ContactRoute.EMAIL, email, "", "", Set.of(), "", "");
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "PersonContact[" + route + "]";
    }
}
