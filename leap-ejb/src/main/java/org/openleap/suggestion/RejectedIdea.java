package org.openleap.suggestion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A rejection that stands, with what could turn it round.
 *
 * @param title in plain words, without personal data
 * @param service code, may be empty
 * @param reasonCode of the list of reasons
 * @param wouldChange what would change the answer, as the person read it
 * @param reviewOn the day on which somebody promised to think of it again
 */
public record RejectedIdea(
        long id,
        SuggestionReference reference,
        String title,
        String service,
        String reasonCode,
        String wouldChange,
        LocalDate reviewOn)
        implements Serializable {}
