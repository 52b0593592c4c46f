package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.notification.TellingFilter;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Tellings;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** Who is still to be told by a person, and mail that could not be delivered. */
@RequestScoped
public class TellingTiles implements TileGroup {
    @Inject
    Tellings tellings;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    @Inject
    Words words;

    /** The tiles of people who look after tellings; none for others. */
    @Override
    public List<Tile> tiles() {
        if (!user.has(Roles.ENGAGEMENT_LEAD) && !user.has(Roles.ENGAGEMENT_OFFICER)) return List.of();
        return List.of(
                tile("look", TellingFilter.LOOK, false),
                tile("tell", TellingFilter.CALL, false),
                tile("relay", TellingFilter.RELAY, false),
                tile("failed", TellingFilter.FAILED, true));
    }

    @Override
    public int position() {
        return 40;
    }

    private Tile tile(String key, String view, boolean alarming) {
        var filter = new TellingFilter(view);
        var rows = tellings.page(filter, PageRequest.first(3)).rows().stream()
                .map(this::row)
                .toList();
        var href = Href.to("/staff/tellings").with("view", view).toString();
        return Tile.of(key, tellings.count(filter), alarming, href, rows);
    }

    private TileRow row(TellingSummary telling) {
        return new TileRow(
                telling.subjectLine(),
                words.of(telling.route()),
                deadlines.left(telling.dueAt()),
                deadlines.isLate(deadlines.dayOf(telling.dueAt())) ? "late" : "",
                Href.to("/staff/telling").with("id", telling.id()).toString());
    }
}
