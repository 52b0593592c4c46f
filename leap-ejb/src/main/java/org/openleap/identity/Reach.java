package org.openleap.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * How far a person of the trust reaches.
 *
 * @param services codes of the services they work for, and of those they stand in for
 * @param places codes of places, in the same way
 * @param covered the people away whom they stand in for today
 */
public record Reach(Set<String> services, Set<String> places, Set<UserId> covered) implements Serializable {
    /** Of people who work for no service and stand in for nobody. */
    public static final Reach NONE = new Reach(Set.of(), Set.of(), Set.of());

    public Reach {
        services = Set.copyOf(services);
        places = Set.copyOf(places);
        covered = Set.copyOf(covered);
    }
}
