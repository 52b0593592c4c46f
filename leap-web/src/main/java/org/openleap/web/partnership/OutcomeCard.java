package org.openleap.web.partnership;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Tag;

/**
 * An outcome as the page shows it.
 *
 * @param sentence how far it is, in words
 * @param aim measure, target and date in words
 * @param tone class of the bar
 */
public record OutcomeCard(
        long id,
        String title,
        int percent,
        String tone,
        String sentence,
        String aim,
        String news,
        String evidence,
        String service,
        String strategy,
        Tag tag,
        List<ReportLine> reports)
        implements Serializable {
    public OutcomeCard {
        reports = List.copyOf(reports);
    }
}
