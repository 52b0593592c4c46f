package org.openleap.web.search;

import java.io.Serializable;
import java.util.List;

/** What was found of one kind. */
public record SearchGroup(String heading, List<SearchHit> hits) implements Serializable {
    public SearchGroup {
        hits = List.copyOf(hits);
    }

    public int count() {
        return hits.size();
    }
}
