package org.openleap.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import org.openleap.shared.EmailAddress;

/**
 * Invites somebody to come for a partner organisation.
 *
 * @param organisation alias of the organisation
 */
public record InvitePartner(
        @NotBlank @Size(max = 255) String organisation,
        @NotBlank @Size(max = 100) @Pattern(regexp = NAME) String givenName,

        @NotBlank @Size(max = 100) @Pattern(regexp = NAME) String familyName,

        @NotBlank @Size(max = 254) @Pattern(regexp = EmailAddress.FORMAT)
        String email,

        @NotNull PartnerRole role)
        implements Serializable {
    /** What Keycloak takes for a name of a person. */
    public static final String NAME = "[^<>&\"$%!#?\u00a7;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+";

    public String name() {
        return givenName.strip() + " " + familyName.strip();
    }

    /** One spelling of an address. */
    public String address() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whoever was invited, once Keycloak has made their account. */
    public EnterGuest guest(String subject) {
        return new EnterGuest(subject, name(), organisation, role.role(), false);
    }

    public String domain() {
        return address().substring(address().indexOf('@') + 1);
    }

    /** Leaves the name and the address out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "InvitePartner[" + organisation + " " + role + "]";
    }
}
