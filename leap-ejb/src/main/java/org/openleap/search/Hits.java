package org.openleap.search;

import java.util.List;
import org.openleap.shared.Page;

/**
 * What was found, as references in the order of the list.
 *
 * @param references to be loaded within the scope of the caller, who may see fewer
 * @param nextCursor where the next page starts; empty on the last page
 * @param total how many there are, counted to 1,000
 * @param more whether there are more than that
 */
public record Hits(List<String> references, String nextCursor, int total, boolean more) {
    public static final Hits NONE = new Hits(List.of(), "", 0, false);

    public Hits {
        references = List.copyOf(references);
    }

    /** The loaded rows as a page. */
    public <T> Page<T> page(List<T> rows) {
        return new Page<>(rows, nextCursor);
    }
}
