package org.openleap.web.notification;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.References;
import org.openleap.web.portal.Tag;

/**
 * One telling in a list.
 *
 * @param about what it says, in a few words
 * @param how route, and when it was settled or is due
 */
public record TellingRow(long id, String about, String item, String how, String due, List<Tag> tags, String href)
        implements Serializable {
    public TellingRow {
        tags = List.copyOf(tags);
    }

    /** Address of the record it is about. */
    public String getRecord() {
        return References.pageOf(item);
    }
}
