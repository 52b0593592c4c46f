package org.openleap.web.stakeholder;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/** One row of the directory. */
public record StakeholderRow(
        String name, String href, String type, String category, String owner, String lastContact, List<Tag> tags)
        implements Serializable {
    public StakeholderRow {
        tags = List.copyOf(tags);
    }
}
