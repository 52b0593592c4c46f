package org.openleap.feedback;

import java.io.Serializable;

/**
 * An item that says something similar to another one.
 *
 * @param words everything that was said, for nobody can compare titles
 * @param request everything that was asked for
 * @param percent how much of their wording both share, 1 to 100
 */
public record SimilarItem(FeedbackSummary summary, String words, String request, int percent) implements Serializable {
    public FeedbackReference reference() {
        return summary.reference();
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "SimilarItem[" + summary.reference() + " " + percent + "]";
    }
}
