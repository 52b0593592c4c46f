package org.openleap.publication;

import java.io.Serializable;
import java.util.List;
import org.openleap.redaction.Spot;
import org.openleap.suggestion.SuggestionReference;

/**
 * What a writer has before them: the original, which nobody can change here, and what the rules say about it.
 *
 * @param title of the suggestion, in plain words
 * @param quote the marked words; redactions count from its first character
 * @param words everything the person said
 * @param spots pieces of the quote to look at
 * @param decided whether a decision stands, so that there is something to publish
 * @param outcome what the wording will say, once something is decided
 * @param small whether few people use the service, so that more must go
 */
public record Workbench(
        SuggestionReference suggestion,
        String title,
        String quote,
        String words,
        Permission permission,
        List<Spot> spots,
        boolean decided,
        PairOutcome outcome,
        boolean small)
        implements Serializable {
    public Workbench {
        spots = List.copyOf(spots);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Workbench[" + suggestion + "]";
    }
}
