package org.openleap.web.partnership;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/**
 * One row of the programme.
 *
 * @param bar where it stands on the timeline
 */
public record PartnershipRow(
        String reference,
        String title,
        String href,
        String partner,
        String area,
        String owner,
        String review,
        int percent,
        List<Tag> tags,
        TimeBar bar)
        implements Serializable {
    public PartnershipRow {
        tags = List.copyOf(tags);
    }
}
