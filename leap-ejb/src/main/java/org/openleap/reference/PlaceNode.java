package org.openleap.reference;

import java.io.Serializable;
import java.util.List;

/**
 * A place on a certain day, with everything that stood in it then.
 *
 * @param level {@code nation}, {@code system}, {@code trust}, {@code locality} or {@code ward}
 */
public record PlaceNode(String code, String label, String level, List<PlaceNode> places, List<Choice> services)
        implements Serializable {

    public PlaceNode {
        places = List.copyOf(places);
        services = List.copyOf(services);
    }
}
