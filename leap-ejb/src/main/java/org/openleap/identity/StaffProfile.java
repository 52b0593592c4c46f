package org.openleap.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * A person of the trust as those who look after the directory see them.
 *
 * @param roles as at their last sign-in
 * @param active false for somebody who has left
 */
public record StaffProfile(
        UserId id, String name, String jobTitle, Set<String> roles, Set<String> services, boolean active)
        implements Serializable {
    public StaffProfile {
        roles = Set.copyOf(roles);
        services = Set.copyOf(services);
    }

    /** Leaves the name out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "StaffProfile[" + id.value() + "]";
    }
}
