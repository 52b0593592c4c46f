package org.openleap.web.agreement;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/** One row of a list of agreements. */
public record AgreementRow(
        String reference,
        String title,
        String href,
        String kind,
        String parties,
        String period,
        String review,
        List<Tag> tags)
        implements Serializable {
    public AgreementRow {
        tags = List.copyOf(tags);
    }
}
