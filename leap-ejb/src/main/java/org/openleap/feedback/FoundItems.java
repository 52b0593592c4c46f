package org.openleap.feedback;

import java.io.Serializable;
import org.openleap.shared.Page;

/**
 * Items that were found, newest first.
 *
 * @param page those of them that the caller may see
 * @param total how many match, counted to 1,000
 * @param more whether there are more than that
 */
public record FoundItems(Page<FoundItem> page, int total, boolean more) implements Serializable {
    /** The same page without extracts. */
    public Page<FeedbackSummary> summaries() {
        return new Page<>(page.rows().stream().map(FoundItem::summary).toList(), page.nextCursor());
    }
}
