package org.openleap.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A person of the trust as those who keep the register of its people see them.
 *
 * @param roles as at their last sign-in; those of Keycloak, which nobody changes here
 * @param active false for somebody who has left
 * @param lastSignIn {@link Instant#EPOCH} when they never came
 */
public record Colleague(
        UserId id, String name, WorksFor worksFor, Set<String> roles, boolean active, Instant lastSignIn)
        implements Serializable {
    public Colleague {
        roles = Set.copyOf(roles);
    }

    public StaffStanding standing() {
        if (!active) return StaffStanding.LEFT;
        return worksFor.isForNothing() ? StaffStanding.FOR_NOTHING : StaffStanding.HERE;
    }

    public boolean hasCome() {
        return lastSignIn.isAfter(Instant.EPOCH);
    }

    /** Leaves the name out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Colleague[" + id.value() + "]";
    }
}
