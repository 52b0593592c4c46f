package org.openleap.suggestion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that the person who said it can do about it on their own page.
 *
 * @param kind key of what can be done: {@code askAgain} or {@code notDone}, or a kind of another component
 * @param suggestion number of the suggestion in its item
 * @param title the suggestion in plain words
 * @param text what is asked of them; may be empty
 * @param until the last day on which it helps; {@link LocalDate#MAX} when there is none
 */
public record ProposerTask(String kind, int suggestion, String title, String text, LocalDate until)
        implements Serializable {}
