package org.openleap.web.search;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/**
 * One similar item, with everything that was said in it.
 *
 * @param joinHref compares both side by side and joins them
 */
public record SimilarRow(
        String reference,
        String href,
        String joinHref,
        String percent,
        String words,
        String request,
        String from,
        List<Tag> tags)
        implements Serializable {
    public SimilarRow {
        tags = List.copyOf(tags);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "SimilarRow[" + reference + "]";
    }
}
