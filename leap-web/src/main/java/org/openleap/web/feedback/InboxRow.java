package org.openleap.web.feedback;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/**
 * One row of the inbox, words first.
 *
 * @param href opens it in the reading pane
 * @param itemHref opens its own page
 * @param tone {@code sel} for the row in the reading pane, {@code new} for one that nobody has read
 * @param current {@code true} or {@code false}, as in {@code aria-current}
 */
public record InboxRow(
        String href,
        String itemHref,
        String tone,
        String current,
        String opening,
        String from,
        String age,
        List<Tag> tags)
        implements Serializable {
    public InboxRow {
        tags = List.copyOf(tags);
    }
}
