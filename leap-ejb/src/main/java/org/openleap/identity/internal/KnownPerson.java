package org.openleap.identity.internal;

import java.io.Serializable;
import java.util.Set;
import org.openleap.identity.Caller;

/**
 * A caller together with what they are a member of: everything LEAP needs to know about them during a request.
 *
 * @param services codes of services
 * @param places codes of places
 */
public record KnownPerson(Caller caller, Set<String> services, Set<String> places) implements Serializable {

    public KnownPerson {
        services = Set.copyOf(services);
        places = Set.copyOf(places);
    }
}
