package org.openleap.suggestion;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of a list of suggestions.
 *
 * @param title in plain words, without personal data; safe for lay reviewers
 * @param owner display name of the person who decides or does it, empty before it is assigned
 * @param due when the decision or the action is due; equal to {@link LocalDate#MAX} when nothing is due
 * @param label code of a label of the trust's own, empty while it has none
 */
public record SuggestionSummary(
        long id,
        SuggestionReference reference,
        String title,
        SuggestionKind kind,
        SuggestionStatus status,
        String service,
        String owner,
        LocalDate due,
        boolean overdue,
        int percent,
        Instant identifiedAt,
        String label)
        implements Serializable {}
