package org.openleap.suggestion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What became of one suggestion, for people outside the trust: no quote, no names, nothing that waits for a second person.
 * Texts are empty, and dates {@link LocalDate#MAX}, while they do not exist.
 *
 * @param title in plain words, without personal data
 * @param reason the decision in plain words
 * @param wouldChange what would change a rejection
 * @param reviewOn when a rejection is looked at again
 * @param action what the trust does
 * @param news latest report on the work
 * @param change what has changed; only when a second person has confirmed it
 * @param due when the decision or the action is promised
 * @param decidedOn day of the decision (Europe/London)
 * @param doneOn day it was confirmed (Europe/London)
 */
public record SuggestionOutcome(
        SuggestionReference reference,
        String title,
        SuggestionStage stage,
        String reason,
        String wouldChange,
        LocalDate reviewOn,
        String action,
        String news,
        String change,
        LocalDate due,
        LocalDate decidedOn,
        LocalDate doneOn)
        implements Serializable {}
