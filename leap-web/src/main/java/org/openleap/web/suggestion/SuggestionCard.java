package org.openleap.web.suggestion;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/**
 * One suggestion on the page of its item.
 *
 * @param sentence where it stands, in words
 * @param next what this person can do now, empty when nothing
 * @param tone {@code next} for a card that waits for this person
 * @param version for taking the mark back
 */
public record SuggestionCard(
        int number,
        String reference,
        String title,
        String kind,
        String quote,
        List<Tag> tags,
        List<Step> steps,
        String sentence,
        String next,
        String tone,
        String href,
        boolean marked,
        long version)
        implements Serializable {
    public SuggestionCard {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }
}
