package org.openleap.feedback;

import java.io.Serializable;
import java.util.List;

/**
 * An item as a row of a list that leaves LEAP; without contact, notes and phrases.
 *
 * @param experienced month as {@code 2026-07}, empty when not known
 * @param owner display name of who reads it, empty before
 * @param themes codes
 */
public record SheetItem(
        FeedbackSummary summary,
        String words,
        String request,
        String experienced,
        boolean mayPublish,
        boolean mayShare,
        String owner,
        List<String> themes)
        implements Serializable {
    public SheetItem {
        themes = List.copyOf(themes);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "SheetItem[" + summary.reference() + "]";
    }
}
