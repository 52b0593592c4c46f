package org.openleap.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.subject.RequestStatus;
import org.openleap.subject.RequestSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** How requests look in lists. */
@ApplicationScoped
public class RequestRows {
    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public RequestRow row(RequestSummary request) {
        return new RequestRow(
                request.reference().value(),
                href(request),
                request.name().isEmpty() ? PrivacyText.of("request.erased") : request.name(),
                words.of(request.kind()),
                dates.day(request.receivedOn()),
                tag(request),
                due(request),
                deadlines.isLate(request.dueOn()) ? "late" : "");
    }

    public String href(RequestSummary request) {
        return Href.to("/staff/request").with("ref", request.reference()).toString();
    }

    /** What is owed next. */
    public String due(RequestSummary request) {
        if (request.status() != RequestStatus.OPEN) return "";
        return deadlines.isDue(request.dueOn()) ? deadlines.left(request.dueOn()) : PrivacyText.of("request.noDelay");
    }

    public Tag tag(RequestSummary request) {
        var word = words.of(request.status());
        return switch (request.status()) {
            case OPEN -> open(request);
            case ANSWERED -> new Tag(word, "check", "green");
            case REFUSED -> new Tag(word, "cross", "grey");
            case WITHDRAWN -> new Tag(word, "back", "grey");
        };
    }

    private static Tag open(RequestSummary request) {
        boolean waits = request.kind().needsIdentity() && !request.identified();
        return waits
                ? new Tag(PrivacyText.of("request.whoAsks"), "person", "blue")
                : new Tag(PrivacyText.of("request.underWay"), "work", "blue");
    }
}
