package org.openleap.web.notification;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.References;
import org.openleap.web.portal.Tag;

/**
 * One telling in a list.
 *
 * @param chosen how a form names it when it is ticked
 * @param about what it says, in a few words
 * @param who whom it is for, in a few words
 * @param due when it was settled, is due, or leaves by itself
 * @param letter what they get: the preview of the row
 */
public record TellingRow(
        long id,
        String chosen,
        String about,
        String item,
        String who,
        String due,
        List<Tag> tags,
        String href,
        String letter)
        implements Serializable {
    public TellingRow {
        tags = List.copyOf(tags);
    }

    /** Address of the record it is about. */
    public String getRecord() {
        return References.pageOf(item);
    }
}
