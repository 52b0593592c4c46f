package org.openleap.wording;

import java.io.Serializable;
import java.util.Map;
import org.openleap.notification.LetterText;

/**
 * One letter, ready to be written in other words.
 *
 * @param text the words of today
 * @param shipped LEAP's own words
 * @param needed placeholders that every wording must name, with an example of each
 * @param common placeholders that every wording may name, with an example of each
 * @param version how often it was changed
 */
public record OpenedWording(
        WordingSummary summary,
        LetterText text,
        LetterText shipped,
        Map<String, String> needed,
        Map<String, String> common,
        long version)
        implements Serializable {}
