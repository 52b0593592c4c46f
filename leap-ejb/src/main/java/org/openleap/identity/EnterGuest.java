package org.openleap.identity;

import java.io.Serializable;

/**
 * Enters somebody of another organisation whom Keycloak knows already and who has not come yet.
 *
 * @param subject Keycloak's own id of the account
 * @param organisation alias of the organisation
 * @param role out of {@link Roles}, one of another organisation's people
 * @param signs whether they sign agreements for it
 */
public record EnterGuest(String subject, String name, String organisation, String role, boolean signs)
        implements Serializable {

    /** Leaves the name out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "EnterGuest[" + organisation + " " + role + "]";
    }
}
