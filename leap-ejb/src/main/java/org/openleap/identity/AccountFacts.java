package org.openleap.identity;

import java.time.Instant;
import java.util.Set;

/**
 * What LEAP knows about somebody who signs in.
 *
 * @param email empty for people of partners, whose address only the sign-in service has
 * @param organisation alias, empty for the trust's people
 * @param signedInAt {@link Instant#EPOCH} when they never came
 */
public record AccountFacts(
        UserId id,
        String name,
        String email,
        String jobTitle,
        String organisation,
        boolean active,
        Set<String> roles,
        Instant signedInAt) {
    public AccountFacts {
        roles = Set.copyOf(roles);
    }

    /** Leaves the name and the address out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "AccountFacts[" + id.value() + "]";
    }
}
