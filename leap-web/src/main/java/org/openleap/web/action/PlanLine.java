package org.openleap.web.action;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/**
 * One action as a line of a list.
 *
 * @param where service or place
 * @param progress how far it is, in words
 * @param planned the day that was planned first
 * @param actual the day that is promised now, or the day on which it was done, and how these compare
 */
public record PlanLine(
        String reference,
        String title,
        String href,
        List<Tag> tags,
        String level,
        String where,
        String owner,
        String progress,
        String planned,
        String actual)
        implements Serializable {
    public PlanLine {
        tags = List.copyOf(tags);
    }
}
