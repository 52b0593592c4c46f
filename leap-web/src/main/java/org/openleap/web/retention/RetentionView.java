package org.openleap.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.retention.DisposalSummary;
import org.openleap.retention.Disposals;
import org.openleap.retention.RetentionClass;
import org.openleap.retention.RetentionClasses;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Notices;

/** How long everything is kept, and the records whose time is over. */
@Named
@RequestScoped
public class RetentionView {
    @Inject
    RetentionClasses classes;

    @Inject
    Disposals disposals;

    @Inject
    DisposalTags tags;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private List<RetentionClass> kept = List.of();
    private List<DisposalSummary> found = List.of();

    /** One class. @param note beside the period, e.g. that it was changed */
    public record Kept(String name, String period, String href, String note, boolean proposed) {}

    /** Records whose time is over. */
    public record Found(String reference, String href, String name, String day, int records, Tag state) {}

    public void load() {
        kept = classes.all();
        found = disposals.all();
    }

    public List<Kept> getClasses() {
        return kept.stream()
                .map(each -> new Kept(
                        words.of(each.code()),
                        RetentionText.period(each.months()),
                        Href.to("/staff/retention-class")
                                .with("code", each.code())
                                .toString(),
                        note(each),
                        each.code().isProposed()))
                .toList();
    }

    private static String note(RetentionClass each) {
        if (!each.isChanged()) return "";
        return RetentionText.of(
                "retention.changed", RetentionText.period(each.code().months()));
    }

    public List<Found> getDisposals() {
        return found.stream()
                .map(each -> new Found(
                        each.reference(),
                        Href.to("/staff/disposal").with("ref", each.reference()).toString(),
                        words.of(each.code()),
                        dates.day(each.proposedAt()),
                        each.records(),
                        tags.of(each)))
                .toList();
    }

    /** Looks now, as LEAP does every night. */
    public String look() {
        disposals.look();
        Notices.done(RetentionText.BUNDLE, "retention.done.looked");
        return Redirect.to("/staff/retention");
    }
}
