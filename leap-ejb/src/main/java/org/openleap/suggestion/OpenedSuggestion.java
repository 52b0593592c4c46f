package org.openleap.suggestion;

import java.time.LocalDate;

/**
 * What a component needs of a suggestion that it leads through a step.
 *
 * @param title in plain words, without personal data
 * @param due when the decision or the action is due; {@link LocalDate#MAX} when nothing is
 */
public record OpenedSuggestion(SuggestionReference reference, String title, LocalDate due) {}
