package org.openleap.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A media release as people read it.
 *
 * @param picture id of the picture, 0 for none
 */
public record MediaRelease(
        String number,
        LocalDate releasedOn,
        String headline,
        String body,
        List<ReleaseQuote.Printed> quotes,
        long picture,
        String caption,
        String alternative,
        String notes,
        String contact,
        boolean published)
        implements Serializable {
    public MediaRelease {
        quotes = List.copyOf(quotes);
    }

    public boolean hasPicture() {
        return picture > 0;
    }

    /** Paragraphs of the notes to editors. */
    public List<String> noteLines() {
        return notes.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Paragraphs of the body. */
    public List<String> paragraphs() {
        return body.lines().filter(line -> !line.isBlank()).toList();
    }
}
