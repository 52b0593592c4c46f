package org.openleap.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A system of a partner that may call the API: a client of Keycloak that is bound to one organisation (ADR 0050).
 *
 * @param client the name it signs in with, e.g. {@code merrow-valley-system}
 * @param name for people
 * @param scopes what it may ask for, e.g. {@code feedback:read}
 * @param enabled whether it can sign in at all
 * @param lastCame {@link Instant#EPOCH} when it never came
 * @param oldSecretEnds until when the secret before the newest one works; {@link Instant#EPOCH} when it does not
 */
public record PartnerSystem(
        String client, String name, List<String> scopes, boolean enabled, Instant lastCame, Instant oldSecretEnds)
        implements Serializable {

    public PartnerSystem {
        scopes = List.copyOf(scopes);
    }

    public boolean hasCome() {
        return lastCame.isAfter(Instant.EPOCH);
    }

    /** Whether two secrets work at the moment. */
    public boolean hasOldSecret() {
        return oldSecretEnds.isAfter(Instant.EPOCH);
    }
}
