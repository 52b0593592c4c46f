package org.openleap.web.partnership;

import java.io.Serializable;
import java.util.List;

/**
 * How complete a partnership is, as a ring.
 *
 * @param tone class of the ring
 * @param heading e.g. "Nearly complete"
 * @param missing what is missing, a sentence each
 */
public record Ring(int percent, String tone, String heading, String summary, List<String> missing)
        implements Serializable {
    public Ring {
        missing = List.copyOf(missing);
    }

    /** Length of the coloured stroke of a ring whose whole length is 100. */
    public String getDash() {
        return percent + " 100";
    }
}
