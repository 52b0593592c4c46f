package org.openleap.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;

/**
 * What somebody is at the trust, and what they work for: a service lead sees what is said about their services.
 *
 * @param jobTitle empty while nobody has said
 * @param services codes of services
 * @param places codes of places
 */
public record WorksFor(
        @NotNull @Size(max = 200) String jobTitle,
        @NotNull Set<String> services,
        @NotNull Set<String> places) implements Serializable {
    /** Of somebody who was never described. */
    public static final WorksFor NOTHING = new WorksFor("", Set.of(), Set.of());

    public WorksFor {
        services = Set.copyOf(services);
        places = Set.copyOf(places);
    }

    /** Whether there is no service and no place, whatever the job title says. */
    public boolean isForNothing() {
        return services.isEmpty() && places.isEmpty();
    }
}
