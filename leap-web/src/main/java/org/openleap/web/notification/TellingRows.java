package org.openleap.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.notification.ChosenTelling;
import org.openleap.notification.EvidenceGrade;
import org.openleap.notification.TellingForm;
import org.openleap.notification.TellingSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
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
                new ChosenTelling(telling.id(), telling.version()).value(),
                words.of(telling.occasion()),
                telling.item(),
                who(telling),
                when(telling),
                tagsOf(telling),
                hrefOf(telling.id()),
                telling.subjectLine() + "\n\n" + telling.text());
    }

    static String hrefOf(long telling) {
        return Href.to("/staff/telling").with("id", telling).toString();
    }

    /** Status, the form they need, deadline while it is owed, and how sure we are afterwards. */
    public List<Tag> tagsOf(TellingSummary telling) {
        var all = new ArrayList<Tag>();
        all.add(tags.of(telling.status()));
        if (telling.form() != TellingForm.PLAIN) all.add(new Tag(words.of(telling.form()), "warn", "blue"));
        if (!telling.status().isSettled()) all.add(deadlines.tag(telling.dueAt()));
        if (telling.grade() != EvidenceGrade.NONE) all.add(new Tag(words.of(telling.grade()), "shield", "grey"));
        return all;
    }

    private String who(TellingSummary telling) {
        var way = words.of(telling.route());
        if (!telling.group().isNone()) {
            return TellingText.of("row.group", telling.group().name(), way);
        }
        return telling.recipient().isEmpty() ? way : TellingText.of("row.person", telling.recipient(), way);
    }

    private String when(TellingSummary telling) {
        if (telling.waitsForAnEye()) return TellingText.of("row.leaves", dates.moment(telling.checkBy()));
        if (telling.status().isSettled()) return TellingText.of("row.settled", dates.moment(telling.settledAt()));
        return TellingText.of("row.due", dates.day(deadlines.dayOf(telling.dueAt())));
    }
}
