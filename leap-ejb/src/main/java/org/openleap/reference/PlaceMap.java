package org.openleap.reference;

import java.io.Serializable;
import java.util.List;

/** Every place and service in force on one day. @param homeless services that belonged to no place */
public record PlaceMap(List<PlaceNode> roots, List<Choice> homeless) implements Serializable {

    public PlaceMap {
        roots = List.copyOf(roots);
        homeless = List.copyOf(homeless);
    }
}
