package org.openleap.authorisation;

import java.util.Comparator;

/** Something that can be asked for: a resource and what is done to it. */
record Door(String resource, String action) implements Comparable<Door> {
    @Override
    public int compareTo(Door other) {
        return Comparator.comparing(Door::resource).thenComparing(Door::action).compare(this, other);
    }

    @Override
    public String toString() {
        return action + " " + resource;
    }
}
