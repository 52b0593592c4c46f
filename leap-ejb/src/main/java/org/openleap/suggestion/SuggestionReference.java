package org.openleap.suggestion;

import java.io.Serializable;
import org.openleap.feedback.FeedbackReference;

/** Number of a suggestion: the item it was heard in and its place there, e.g. {@code FB-4X7K-92QM-D/1}. */
public record SuggestionReference(FeedbackReference item, int number) implements Serializable {
    public SuggestionReference {
        if (number < 1) throw new IllegalArgumentException("suggestions are numbered from 1");
    }

    /** Reads {@code FB-4X7K-92QM-D/1}. @throws IllegalArgumentException when it is something else */
    public static SuggestionReference of(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) throw new IllegalArgumentException("not a suggestion reference");
        return new SuggestionReference(
                new FeedbackReference(value.substring(0, slash)), Integer.parseInt(value.substring(slash + 1)));
    }

    public String value() {
        return item.value() + "/" + number;
    }

    @Override
    public String toString() {
        return value();
    }
}
