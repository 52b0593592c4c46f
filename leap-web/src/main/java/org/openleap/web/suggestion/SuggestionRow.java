package org.openleap.web.suggestion;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/** One row of a list of suggestions. */
public record SuggestionRow(
        String reference, String title, String href, String service, String owner, String due, List<Tag> tags)
        implements Serializable {
    public SuggestionRow {
        tags = List.copyOf(tags);
    }
}
