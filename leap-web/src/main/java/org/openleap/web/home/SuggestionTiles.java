package org.openleap.web.home;

import static org.openleap.suggestion.SuggestionStatus.ADOPTION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.COMPLETION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.IDENTIFIED;
import static org.openleap.suggestion.SuggestionStatus.REJECTION_PROPOSED;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionFilter;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Labels;

/** What waits to be given to somebody, decided, countersigned, confirmed, and what is late. */
@RequestScoped
public class SuggestionTiles implements TileGroup {
    @Inject
    SuggestionRegister register;

    @Inject
    SecondLookTiles seconds;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    @Inject
    Labels labels;

    /** The tiles that each of the caller's roles calls for. */
    @Override
    public List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        if (isEngagement()) tiles.add(list("assign", withStatus(IDENTIFIED, ""), false));
        if (user.has(Roles.SERVICE_LEAD)) {
            tiles.add(list("decideMine", withStatus(SuggestionStatus.UNDER_CONSIDERATION, "me"), false));
            tiles.add(list("doMine", withStatus(SuggestionStatus.IN_PROGRESS, "me"), false));
        }
        if (isEngagement() || user.has(Roles.DIRECTOR)) tiles.add(list("decideSoon", soon(), false));
        if (user.has(Roles.ENGAGEMENT_LEAD)) tiles.add(list("countersign", withStatus(REJECTION_PROPOSED, ""), false));
        if (user.has(Roles.DIRECTOR)) tiles.add(list("countersignMoney", withStatus(ADOPTION_PROPOSED, ""), false));
        if (confirms()) tiles.add(confirmations());
        tiles.addAll(seconds.tiles());
        if (isEngagement() || user.has(Roles.DIRECTOR)) tiles.add(list("overdue", overdue(""), true));
        if (user.has(Roles.SERVICE_LEAD)) tiles.add(list("overdueMine", overdue("me"), true));
        return tiles;
    }

    @Override
    public int position() {
        return 20;
    }

    private Tile list(String key, SuggestionFilter filter, boolean alarming) {
        var href = Href.to("/staff/suggestions")
                .with("status", filter.status())
                .with("owner", filter.owner())
                .with("due", filter.due());
        return Tile.of(key, register.count(filter), alarming, href.toString(), rows(filter, "/staff/suggestion"));
    }

    private Tile confirmations() {
        var filter = SuggestionFilter.withStatus(COMPLETION_PROPOSED);
        return Tile.of(
                "confirm", register.count(filter), false, "/staff/confirmations", rows(filter, "/staff/confirmations"));
    }

    private List<TileRow> rows(SuggestionFilter filter, String page) {
        return register.page(filter, PageRequest.first(3)).rows().stream()
                .map(suggestion -> row(suggestion, page))
                .toList();
    }

    private TileRow row(SuggestionSummary suggestion, String page) {
        return new TileRow(
                suggestion.title(),
                suggestion.owner().isEmpty() ? labels.service(suggestion.service()) : suggestion.owner(),
                deadlines.left(suggestion.due()),
                suggestion.overdue() ? "late" : "",
                Href.to(page).with("ref", suggestion.reference()).toString());
    }

    private boolean isEngagement() {
        return user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.ENGAGEMENT_OFFICER);
    }

    private boolean confirms() {
        return user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.LAY_REVIEWER);
    }

    private static SuggestionFilter withStatus(SuggestionStatus status, String owner) {
        return new SuggestionFilter(status.name(), "", owner, "");
    }

    private static SuggestionFilter soon() {
        return new SuggestionFilter(SuggestionStatus.UNDER_CONSIDERATION.name(), "", "", "soon");
    }

    private static SuggestionFilter overdue(String owner) {
        return new SuggestionFilter("", "", owner, "overdue");
    }
}
