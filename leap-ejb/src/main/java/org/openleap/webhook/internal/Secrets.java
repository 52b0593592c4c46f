package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.LastChange;

/** Makes the secrets of endpoints and puts them into the box. */
@ApplicationScoped
public class Secrets {
    /** How long the secret before signs as well. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    @Inject
    SecretBox box;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** The first one, in the clear. */
    public String first(Endpoint endpoint) {
        var secret = Signature.newSecret();
        endpoint.by(user.id(), clock.instant(), box.seal(secret, endpoint.organisation()));
        return secret;
    }

    /** The next one, in the clear. */
    public String next(Endpoint endpoint) {
        var secret = Signature.newSecret();
        var now = clock.instant();
        var change = new LastChange(user.id().value(), now, "webhook.rotated");
        endpoint.rotate(box.seal(secret, endpoint.organisation()), now.plus(OVERLAP), change);
        return secret;
    }
}
