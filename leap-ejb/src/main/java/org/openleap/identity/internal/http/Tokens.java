package org.openleap.identity.internal.http;

import java.io.Serializable;
import java.time.Instant;
import org.openleap.identity.internal.ProvedIdentity;

/**
 * What Keycloak handed over for a signed-in person.
 *
 * @param session Keycloak's id of the browser session, empty when it sent none
 * @param idToken names the session at sign-out
 * @param refreshToken renews all this, empty when Keycloak sent none
 * @param expiresAt until when this may be believed without asking again
 */
record Tokens(ProvedIdentity identity, String session, String idToken, String refreshToken, Instant expiresAt)
        implements Serializable {

    /** Hides the tokens. */
    @Override
    public String toString() {
        return "Tokens[" + identity.subject() + " until " + expiresAt + "]";
    }
}
