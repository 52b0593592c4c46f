package org.openleap.stakeholder;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Public key of an organisation, e.g. {@code merrow-valley-cvs}: 2 to 60 lower-case letters, digits and dashes. The same as
 * the alias of the organisation in Keycloak, so that a sign-in finds its organisation. Never reused.
 */
public record OrganisationAlias(String value) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58})[a-z0-9]");

    public OrganisationAlias {
        if (!FORMAT.matcher(value).matches()) throw new IllegalArgumentException("not an organisation alias");
    }

    /** Whether the text could be one; whether there is such an organisation is another question. */
    public static boolean isOne(String text) {
        return FORMAT.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
