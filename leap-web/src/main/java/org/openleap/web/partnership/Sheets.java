package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.partnership.Completeness;
import org.openleap.partnership.Gap;
import org.openleap.partnership.OutcomeUpdate;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.partnership.Strategy;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Puts the document of a partnership together. */
@ApplicationScoped
public class Sheets {
    @Inject
    PartnershipTags tags;

    @Inject
    SheetRows rows;

    @Inject
    PartnershipFacts facts;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public PartnershipSheet of(PartnershipDetail partnership, List<OutcomeUpdate> reports, List<Strategy> strategies) {
        var today = deadlines.today();
        return new PartnershipSheet(
                sentence(partnership.summary()),
                tags.of(partnership.summary()),
                ring(partnership.completeness()),
                rows.participants(partnership, each -> !each.until().isBefore(today)),
                rows.participants(partnership, each -> each.until().isBefore(today)),
                rows.outcomes(partnership.outcomes(), reports, strategies),
                rows.milestones(partnership.milestones()),
                rows.outputs(partnership.outputs()),
                facts.of(partnership, strategies));
    }

    /** "With Carers Link Hartmoor since 1 October 2025. Review by 30 September 2026." */
    public String sentence(PartnershipSummary summary) {
        var partner = summary.partner().isEmpty() ? PartnershipText.of("sheet.nobody") : summary.partner();
        if (!deadlines.isDue(summary.starts())) return PartnershipText.of("sheet.with", partner);
        var since = PartnershipText.of("sheet.since", partner, dates.day(summary.starts()));
        return summary.hasReview()
                ? PartnershipText.of("sheet.review", since, dates.day(summary.reviewBy()))
                : PartnershipText.of("sheet.end", since);
    }

    private Ring ring(Completeness completeness) {
        var missing = new ArrayList<String>();
        completeness
                .gaps()
                .forEach(gap -> missing.add(
                        gap == Gap.ROLE_MISSING && !completeness.roleless().isEmpty()
                                ? PartnershipText.of("ring.roleless", String.join(", ", completeness.roleless()))
                                : words.of(gap)));
        var key = completeness.isComplete() ? "complete" : completeness.percent() >= 80 ? "nearly" : "begun";
        return new Ring(
                completeness.percent(),
                completeness.percent() >= 80 ? "green" : "blue",
                PartnershipText.of("ring." + key),
                PartnershipText.of("ring.parts", completeness.completeParts()),
                missing);
    }
}
