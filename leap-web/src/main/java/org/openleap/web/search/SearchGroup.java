package org.openleap.web.search;

import java.io.Serializable;
import java.util.List;

/**
 * What was found of one kind.
 *
 * @param count how much, in words
 * @param all address of everything that was found of this kind; empty when it stands here
 */
public record SearchGroup(String heading, List<SearchHit> hits, String count, String all) implements Serializable {
    public SearchGroup {
        hits = List.copyOf(hits);
    }
}
