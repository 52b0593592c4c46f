package org.openleap.easyread;

import java.io.Serializable;
import java.util.List;
import org.openleap.publication.PublishedPair;

/**
 * The easy-read version of a pair as the staff see it.
 *
 * @param written whether there is one at all
 * @param lines empty when there is none
 * @param writtenBy display name
 * @param mayApprove whether this caller may publish it now
 */
public record EasyReadDetail(
        PublishedPair pair,
        boolean written,
        EasyReadStatus status,
        List<EasyLine> lines,
        String writtenBy,
        boolean mayApprove,
        long version)
        implements Serializable {
    public EasyReadDetail {
        lines = List.copyOf(lines);
    }
}
