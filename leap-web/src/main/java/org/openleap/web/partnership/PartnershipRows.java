package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Turns partnerships into rows of a table with a bar of the timeline each. */
@ApplicationScoped
public class PartnershipRows {
    @Inject
    PartnershipTags tags;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public List<PartnershipRow> rows(List<PartnershipSummary> partnerships) {
        var scale = TimeScale.of(partnerships, deadlines.today());
        return partnerships.stream().map(each -> row(each, scale)).toList();
    }

    public List<Integer> years(List<PartnershipSummary> partnerships) {
        return TimeScale.of(partnerships, deadlines.today()).years();
    }

    public int today(List<PartnershipSummary> partnerships) {
        return TimeScale.of(partnerships, deadlines.today()).at(deadlines.today());
    }

    private PartnershipRow row(PartnershipSummary summary, TimeScale scale) {
        return new PartnershipRow(
                summary.reference().value(),
                summary.title(),
                Href.to("/staff/partnership").with("ref", summary.reference()).toString(),
                summary.partner(),
                summary.area(),
                summary.owner(),
                summary.hasReview() ? dates.day(summary.reviewBy()) : "",
                summary.percent(),
                tags.of(summary),
                scale.bar(summary, deadlines.today(), tone(summary), term(summary)));
    }

    private String tone(PartnershipSummary summary) {
        if (summary.isReviewOverdue(deadlines.today())) return "late";
        if (summary.status().isInForce()) return "force";
        return summary.status().isTerminal() ? "over" : "talk";
    }

    /** "Active, from 1 October 2025, review by 30 September 2026". */
    private String term(PartnershipSummary summary) {
        var status = words.of(summary.status());
        if (!deadlines.isDue(summary.starts()))
            return PartnershipText.of("term.talk", status, dates.day(summary.createdAt()));
        var starts = dates.day(summary.starts());
        if (deadlines.isDue(summary.endedOn()))
            return PartnershipText.of("term.over", status, starts, dates.day(summary.endedOn()));
        return PartnershipText.of("term.force", status, starts, dates.day(summary.reviewBy()));
    }
}
