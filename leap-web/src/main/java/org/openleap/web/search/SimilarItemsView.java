package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.feedback.FeedbackFinder;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.SimilarItem;
import org.openleap.web.feedback.InboxRows;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.security.Permissions;

/** Items that say something similar, in full, to be compared before two of them are joined. */
@Named
@RequestScoped
public class SimilarItemsView {
    @Inject
    FeedbackFinder finder;

    @Inject
    Permissions permissions;

    @Inject
    InboxRows rows;

    @Inject
    Deadlines deadlines;

    private final Map<FeedbackReference, List<SimilarRow>> known = new HashMap<>();

    /** Whether the caller may compare items. */
    public boolean isShown() {
        return permissions.isEngagementLead() || permissions.isEngagementOfficer();
    }

    /** At most five, the most similar first. */
    public List<SimilarRow> of(FeedbackReference item) {
        return known.computeIfAbsent(item, this::read);
    }

    private List<SimilarRow> read(FeedbackReference item) {
        return finder.similar(item).stream().map(similar -> row(item, similar)).toList();
    }

    private SimilarRow row(FeedbackReference compared, SimilarItem similar) {
        var item = similar.summary();
        return new SimilarRow(
                item.reference().value(),
                Href.to("/staff/item").with("ref", item.reference()).toString(),
                Href.to("/staff/item-join")
                        .with("ref", compared)
                        .with("with", item.reference())
                        .toString(),
                FindText.of("similar.percent", similar.percent()),
                similar.words(),
                similar.request(),
                rows.from(item) + " · " + deadlines.age(item.receivedAt()),
                rows.tagsOf(item));
    }
}
