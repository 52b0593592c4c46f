package org.openleap.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something open that a person of the trust has in their hands.
 *
 * @param reference of the record; says which component keeps it
 * @param title in the trust's own plain words, never the words of the public
 * @param due {@link LocalDate#MAX} while its clock rests, or when it has no day
 * @param acted the day on which somebody last worked on it
 */
public record Owned(Duty duty, String reference, String title, UserId owner, LocalDate due, LocalDate acted)
        implements Serializable {}
