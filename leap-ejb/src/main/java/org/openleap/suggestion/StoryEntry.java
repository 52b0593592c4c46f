package org.openleap.suggestion;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * One line of an item's story, as the staff read it.
 *
 * @param action key of what happened, e.g. {@code suggestion.adopted}
 * @param subject reference of the item or suggestion
 * @param actor display name
 * @param facts codes and dates
 */
public record StoryEntry(String action, String subject, String actor, Instant at, Map<String, String> facts)
        implements Serializable {
    public StoryEntry {
        facts = Map.copyOf(facts);
    }
}
