package org.openleap.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * What a caller may see of the register: a required argument of every repository query, so that no query can forget it.
 *
 * @param services codes of the services the caller is a member of
 * @param places codes of the places the caller is a member of
 * @param organisation alias of the caller's partner organisation, empty for the trust's people
 */
public record VisibilityScope(
        UserId user, Set<String> roles, Set<String> services, Set<String> places, String organisation)
        implements Serializable {

    public VisibilityScope {
        roles = Set.copyOf(roles);
        services = Set.copyOf(services);
        places = Set.copyOf(places);
    }

    /** Sees nothing but what is published. */
    public static VisibilityScope visitor() {
        return new VisibilityScope(UserId.PUBLIC, Set.of(), Set.of(), Set.of(), "");
    }

    /** LEAP's own timers see everything. */
    public static VisibilityScope system() {
        return new VisibilityScope(UserId.SYSTEM, Set.of(), Set.of(), Set.of(), "");
    }

    /** Officers and leads see items before a person has screened them. */
    public boolean seesUnscreened() {
        return isSystem() || has(Roles.ENGAGEMENT_LEAD) || has(Roles.ENGAGEMENT_OFFICER);
    }

    /** Directors see every screened item as well. */
    public boolean seesAllScreened() {
        return seesUnscreened() || has(Roles.DIRECTOR);
    }

    /** Service leads see what is assigned to them or to their services. */
    public boolean seesAssigned() {
        return has(Roles.SERVICE_LEAD);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    private boolean isSystem() {
        return user.equals(UserId.SYSTEM);
    }
}
