package org.openleap.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody who may come for a partner organisation.
 *
 * @param roles those of partners that they have
 * @param lastSignIn {@link Instant#EPOCH} when they never came
 * @param self whether this is the caller
 */
public record PartnerPerson(UserId id, String name, Set<String> roles, Instant lastSignIn, boolean self)
        implements Serializable {

    /** What they are there, the weightiest of their roles. */
    public String role() {
        if (roles.contains(Roles.PARTNER_LEAD)) return Roles.PARTNER_LEAD;
        return roles.contains(Roles.HEALTHWATCH) ? Roles.HEALTHWATCH : Roles.PARTNER;
    }

    /** May sign for the organisation without leading its people. */
    public boolean isSignatory() {
        return roles.contains(Roles.SIGNATORY);
    }

    public boolean hasCome() {
        return lastSignIn.isAfter(Instant.EPOCH);
    }

    /** Leaves the name out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "PartnerPerson[" + id.value() + " " + roles + "]";
    }
}
