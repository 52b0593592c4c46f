package org.openleap.search;

import java.util.List;

/**
 * The newest of what matches.
 *
 * @param references newest first
 * @param floor place in the list behind the last of them, to be asked with the next time; empty when they are all
 */
public record News(List<String> references, String floor) {
    public News {
        references = List.copyOf(references);
    }
}
