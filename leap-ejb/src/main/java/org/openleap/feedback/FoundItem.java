package org.openleap.feedback;

import java.io.Serializable;
import java.util.List;
import org.openleap.search.Piece;

/**
 * An item that was found.
 *
 * @param extract the best part of the words, with what was looked for set apart
 */
public record FoundItem(FeedbackSummary summary, List<Piece> extract) implements Serializable {
    public FoundItem {
        extract = List.copyOf(extract);
    }

    public FeedbackReference reference() {
        return summary.reference();
    }
}
