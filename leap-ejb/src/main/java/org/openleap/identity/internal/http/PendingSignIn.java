package org.openleap.identity.internal.http;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in that has been started and not come back yet.
 *
 * @param state tells apart the sign-ins of several tabs, and ours from a forged one
 * @param nonce must come back inside the ID token
 * @param verifier secret half of PKCE
 * @param returnTo local page first asked for, empty for the person's home
 */
record PendingSignIn(String state, String nonce, String verifier, String returnTo, Instant startedAt)
        implements Serializable {
    /** As long as Keycloak keeps its sign-in page alive. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    static PendingSignIn start(String returnTo, Instant now) {
        return new PendingSignIn(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), returnTo, now);
    }

    boolean isOver(Instant now) {
        return startedAt.plus(PATIENCE).isBefore(now);
    }

    /** Hides the secrets. */
    @Override
    public String toString() {
        return "PendingSignIn[" + startedAt + "]";
    }
}
