package org.openleap.identity.internal.http;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.openleap.identity.internal.KnownPerson;

/** The signed-in person of a browser session. Everything needed on any node, so that a session can move. */
record Login(KnownPerson person, Tokens tokens) implements Serializable {
    /** Where it stands in the session. */
    static final String IN_SESSION = "leap.login";

    /** Renewed a little early, so that the work of a slow request is still believed at its end. */
    private static final Duration EARLY = Duration.ofSeconds(20);

    boolean wantsRenewal(Instant now) {
        return !now.isBefore(tokens.expiresAt().minus(EARLY));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(tokens.expiresAt());
    }

    boolean isSamePersonAs(Login other) {
        return tokens.identity().subject().equals(other.tokens.identity().subject());
    }
}
