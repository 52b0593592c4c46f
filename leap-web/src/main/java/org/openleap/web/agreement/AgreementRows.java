package org.openleap.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.PartyName;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Says in a line where an agreement stands: blue is talked about, green counts, red needs somebody, grey rests. */
@ApplicationScoped
public class AgreementRows {
    private static final int SOON = 90;

    @Inject
    AgreementLabels labels;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    /** @param page on which one agreement is read */
    AgreementRow row(AgreementSummary summary, String page) {
        return new AgreementRow(
                summary.reference().value(),
                summary.title(),
                Href.to(page).with("ref", summary.reference()).toString(),
                labels.kind(summary.kind()),
                parties(summary),
                period(summary),
                summary.status() == AgreementStatus.IN_FORCE ? dates.day(summary.reviewOn()) : "",
                tags(summary));
    }

    String parties(AgreementSummary summary) {
        return summary.parties().stream().map(PartyName::name).collect(Collectors.joining(", "));
    }

    String period(AgreementSummary summary) {
        return AgreementText.of("period", dates.day(summary.startsOn()), dates.day(summary.endsOn()));
    }

    List<Tag> tags(AgreementSummary summary) {
        var status = tag(summary.status());
        if (summary.status() != AgreementStatus.IN_FORCE) return List.of(status);
        var today = deadlines.today();
        if (summary.reviewOn().isBefore(today)) {
            return List.of(status, new Tag(AgreementText.of("tag.reviewLate"), "warn", "red"));
        }
        if (summary.reviewOn().isAfter(today.plusDays(SOON))) return List.of(status);
        return List.of(status, new Tag(AgreementText.of("tag.reviewSoon"), "clock", "grey"));
    }

    private Tag tag(AgreementStatus status) {
        return switch (status) {
            case DRAFT -> tag(status, "pencil", "grey");
            case NEGOTIATING -> tag(status, "people", "blue");
            case SIGNED -> tag(status, "check", "blue");
            case IN_FORCE -> tag(status, "check", "green");
            case EXPIRED -> tag(status, "clock", "red");
            case TERMINATED, REPLACED -> tag(status, "ring", "grey");
        };
    }

    private Tag tag(AgreementStatus status, String icon, String tone) {
        return new Tag(words.of(status), icon, tone);
    }
}
