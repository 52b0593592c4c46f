package org.openleap.suggestion;

import java.io.Serializable;
import java.util.List;
import org.openleap.search.Piece;

/**
 * A suggestion that was found.
 *
 * @param extract the best part of its wording, with what was looked for set apart
 */
public record FoundSuggestion(SuggestionSummary summary, List<Piece> extract) implements Serializable {
    public FoundSuggestion {
        extract = List.copyOf(extract);
    }

    public SuggestionReference reference() {
        return summary.reference();
    }
}
