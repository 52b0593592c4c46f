package org.openleap.web.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;

/** Which icon and colour go with which status: blue acts, green is done, red is late, grey waits. */
@ApplicationScoped
public class PartnershipTags {
    @Inject
    Words words;

    @Inject
    Deadlines deadlines;

    /** Status, then the review while one is near or overdue. */
    public List<Tag> of(PartnershipSummary summary) {
        var tags = new ArrayList<Tag>();
        tags.add(of(summary.status()));
        var today = deadlines.today();
        if (summary.isReviewOverdue(today)) tags.add(new Tag(PartnershipText.of("review.overdue"), "warn", "red"));
        else if (summary.hasReview() && summary.daysToReview(today) <= 90) {
            tags.add(new Tag(PartnershipText.of("review.inDays", summary.daysToReview(today)), "clock", "blue"));
        }
        return tags;
    }

    public Tag of(PartnershipStatus status) {
        return switch (status) {
            case EXPRESSED_INTEREST -> tag(status, "new", "blue");
            case IN_DISCUSSION -> tag(status, "people", "blue");
            case DOCUMENTED -> tag(status, "read", "blue");
            case ACTIVE -> tag(status, "check", "green");
            case UNDER_REVIEW -> tag(status, "clock", "blue");
            case PAUSED -> tag(status, "pause", "grey");
            case ENDED -> tag(status, "ring", "grey");
            case SUCCEEDED -> tag(status, "forward", "grey");
            case DECLINED -> tag(status, "cross", "grey");
        };
    }

    public Tag of(OutcomeStatus status) {
        return switch (status) {
            case NOT_STARTED -> tag(status, "ring", "grey");
            case ON_TRACK, ACHIEVED -> tag(status, "check", "green");
            case SLIPPING -> tag(status, "clock", "grey");
            case NOT_ACHIEVED -> tag(status, "cross", "red");
        };
    }

    private Tag tag(Enum<?> constant, String icon, String tone) {
        return new Tag(words.of(constant), icon, tone);
    }
}
