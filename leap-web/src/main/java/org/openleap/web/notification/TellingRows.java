package org.openleap.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.Route;
import org.openleap.notification.TellingStatus;
import org.openleap.notification.TellingSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Tags;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Turns tellings into rows that people read. */
@ApplicationScoped
public class TellingRows {
    @Inject
    Tags tags;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    public TellingRow row(TellingSummary telling) {
        return new TellingRow(
                telling.id(),
                words.of(telling.occasion()),
                telling.item(),
                words.of(telling.route()),
                when(telling),
                tagsOf(telling),
                Href.to("/staff/tellings")
                        .with("view", viewOf(telling))
                        .with("item", telling.item())
                        .with("telling", telling.id())
                        .toString());
    }

    /** Status, deadline while it is owed, and how sure we are afterwards. */
    public List<Tag> tagsOf(TellingSummary telling) {
        var all = new ArrayList<Tag>();
        all.add(tags.of(telling.status()));
        if (telling.status() == TellingStatus.DUE) all.add(deadlines.tag(telling.dueAt()));
        if (telling.grade() != EvidenceGrade.NONE) all.add(new Tag(words.of(telling.grade()), "shield", "grey"));
        return all;
    }

    private String when(TellingSummary telling) {
        if (!telling.status().isSettled()) {
            return PortalText.of("telling.due", dates.day(deadlines.dayOf(telling.dueAt())));
        }
        return PortalText.of("telling.settled", dates.moment(telling.settledAt()));
    }

    private static String viewOf(TellingSummary telling) {
        return switch (telling.status()) {
            case DUE -> telling.route() == Route.EMAIL ? "waiting" : "todo";
            case SENT -> "waiting";
            case FAILED -> "failed";
            case DELIVERED, PUBLISHED, NOBODY_TO_TELL -> "settled";
        };
    }
}
