package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FeedbackSummary;
import org.openleap.feedback.FirstLookLane;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.support.Labels;

/** What waits to be screened and read. */
@RequestScoped
public class FeedbackTiles implements TileGroup {
    private static final int SHOWN = 3;

    @Inject
    FeedbackRegister register;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    @Inject
    Labels labels;

    /** The tiles of people who screen and read; none for others. */
    @Override
    public List<Tile> tiles() {
        if (!user.has(Roles.ENGAGEMENT_LEAD) && !user.has(Roles.ENGAGEMENT_OFFICER)) return List.of();
        return List.of(
                firstLook("urgent", FirstLookLane.NOW, true),
                firstLook("screen", FirstLookLane.NEXT, false),
                tile("toRead", FeedbackFilter.toRead()),
                tile("reading", mine()));
    }

    @Override
    public int position() {
        return 10;
    }

    private static FeedbackFilter mine() {
        return new FeedbackFilter(FeedbackStatus.IN_ANALYSIS.name(), "", "", "", "", "me");
    }

    private Tile firstLook(String key, FirstLookLane lane, boolean alarming) {
        var rows = register.toLookAt(lane, PageRequest.first(SHOWN)).rows().stream()
                .map(waiting -> row(waiting.summary()))
                .toList();
        return Tile.of(key, register.countToLookAt(lane), alarming, "/staff/screening", rows);
    }

    private Tile tile(String key, FeedbackFilter filter) {
        var rows = register.page(filter, PageRequest.first(SHOWN)).rows().stream()
                .map(this::row)
                .toList();
        var href = Href.to("/staff/inbox")
                .with("status", filter.status())
                .with("screened", filter.screened())
                .with("owner", filter.owner());
        return Tile.of(key, register.count(filter), false, href.toString(), rows);
    }

    private TileRow row(FeedbackSummary item) {
        return new TileRow(
                PortalText.of("quoted", item.opening()),
                labels.service(item.service()),
                deadlines.age(item.receivedAt()),
                "",
                Href.to("/staff/item").with("ref", item.reference()).toString());
    }
}
