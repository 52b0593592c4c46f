package org.openleap.wording;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.notification.LetterText;

/**
 * Somebody changed the wording of a letter.
 *
 * @param before the words that would have been used on the day otherwise
 * @param own whether {@code after} are the trust's own words, not LEAP's
 * @param by what the person is called; empty for somebody who has left
 */
public record WordingChange(
        LetterText before, LetterText after, boolean own, LocalDate from, String reason, String by, Instant at)
        implements Serializable {}
