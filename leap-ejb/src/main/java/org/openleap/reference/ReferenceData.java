package org.openleap.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The trust's lists, from a small cache of this node. */
@ApplicationScoped
public class ReferenceData {

    /** Entries in force today, in reading order. Services are grouped by place, themes by their heading. */
    public List<Choice> choices(ReferenceList list) {
        throw new UnsupportedOperationException();
    }

    /** What a code is called; also for entries that have ended. The code itself when it is unknown. */
    public String label(ReferenceList list, String code) {
        throw new UnsupportedOperationException();
    }

    /** Whether the code is in force today. */
    public boolean knows(ReferenceList list, String code) {
        throw new UnsupportedOperationException();
    }

    /** Code of the place a service belongs to today, empty when it has none. */
    public String placeOf(String service) {
        throw new UnsupportedOperationException();
    }
}
