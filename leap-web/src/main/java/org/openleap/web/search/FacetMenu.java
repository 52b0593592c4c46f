package org.openleap.web.search;

import java.io.Serializable;
import java.util.List;

/**
 * One facet beside the list.
 *
 * @param id for the page
 * @param first the options that are shown at once: what is chosen, and the most frequent
 * @param more the others
 */
public record FacetMenu(String id, String label, List<Option> first, List<Option> more) implements Serializable {
    public FacetMenu {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    /**
     * One code: an address that chooses it, or takes the choice back.
     *
     * @param chosen {@code true} or {@code false}, as in {@code aria-current}
     */
    public record Option(String label, String count, String href, String chosen) implements Serializable {
        public boolean on() {
            return "true".equals(chosen);
        }
    }
}
