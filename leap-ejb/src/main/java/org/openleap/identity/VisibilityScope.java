package org.openleap.identity;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * What a caller may see of the register: a required argument of every repository query, so that no query can forget it.
 * Whoever stands in for somebody away sees what that person sees and may do what they may; the trail names both.
 *
 * @param services codes of the services the caller is a member of, those of the people they stand in for among them
 * @param places codes of the places the caller is a member of
 * @param organisation alias of the caller's partner organisation, empty for the trust's people
 * @param sharing whether the trust may share the register with that organisation today; false for the trust's people,
 *     who need no schedule
 * @param covered the people who are away today and whom the caller stands in for
 */
public record VisibilityScope(
        UserId user,
        Set<String> roles,
        Set<String> services,
        Set<String> places,
        String organisation,
        boolean sharing,
        Set<UserId> covered)
        implements Serializable {

    public VisibilityScope {
        roles = Set.copyOf(roles);
        services = Set.copyOf(services);
        places = Set.copyOf(places);
        covered = Set.copyOf(covered);
    }

    /** Of somebody who stands in for nobody. */
    public VisibilityScope(
            UserId user,
            Set<String> roles,
            Set<String> services,
            Set<String> places,
            String organisation,
            boolean sharing) {
        this(user, roles, services, places, organisation, sharing, Set.of());
    }

    /** Sees nothing but what is published. */
    public static VisibilityScope visitor() {
        return new VisibilityScope(UserId.PUBLIC, Set.of(), Set.of(), Set.of(), "", false);
    }

    /** LEAP's own timers see everything. */
    public static VisibilityScope system() {
        return new VisibilityScope(UserId.SYSTEM, Set.of(), Set.of(), Set.of(), "", false);
    }

    /** What somebody of another organisation may see: never anything of the trust's own rooms. */
    public static VisibilityScope guest(UserId user, Set<String> roles, String organisation, boolean sharing) {
        return new VisibilityScope(user, roles, Set.of(), Set.of(), organisation, sharing);
    }

    /** True for people of another organisation: partners and the independent voice. */
    public boolean isGuest() {
        return !organisation.isEmpty();
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

    /** The caller and the people they stand in for: whoever of them owns something, the caller may do it. */
    public Set<UserId> people() {
        var people = new HashSet<>(covered);
        people.add(user);
        return people;
    }

    /** Whether this is the caller, or somebody away whom the caller stands in for. */
    public boolean actsFor(UserId owner) {
        return user.equals(owner) || standsInFor(owner);
    }

    /** Whether the caller does this in place of somebody away; the trail then names both. */
    public boolean standsInFor(UserId owner) {
        return covered.contains(owner);
    }

    private boolean isSystem() {
        return user.equals(UserId.SYSTEM);
    }
}
