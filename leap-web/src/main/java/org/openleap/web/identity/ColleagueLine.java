package org.openleap.web.identity;

import java.io.Serializable;
import java.util.List;

/**
 * Something that was written down about somebody, as people read it.
 *
 * @param lines what is true since then and what was before, a line for each thing that changed
 * @param by who wrote it down, and when
 */
public record ColleagueLine(String step, List<String> lines, String by) implements Serializable {
    public ColleagueLine {
        lines = List.copyOf(lines);
    }
}
