package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanFilter;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanItemSummary;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;

/** The actions that are mine; for those who keep the plan, what is late and what does not move. */
@RequestScoped
public class ActionTiles implements TileGroup {
    @Inject
    ActionPlanRegister register;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    /** The tiles that each of the caller's roles calls for; whoever has no action gets no tile for it. */
    @Override
    public List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        if (!isReader()) return tiles;
        var mine = tile("actionsMine", PlanFilter.open("", "me", ""), false);
        if (user.has(Roles.SERVICE_LEAD) || !mine.rows().isEmpty()) tiles.add(mine);
        if (!keepsPlan()) return tiles;
        tiles.add(tile("actionsLate", PlanFilter.open("", "", "late"), true));
        tiles.add(tile("actionsStalled", PlanFilter.open(PlanItemStatus.STALLED.name(), "", ""), true));
        return tiles;
    }

    @Override
    public int position() {
        return 30;
    }

    private Tile tile(String key, PlanFilter filter, boolean alarming) {
        var rows = register.page(filter, PageRequest.first(3)).rows().stream()
                .map(this::row)
                .toList();
        var href = Href.to("/staff/plan")
                .with("status", filter.status())
                .with("owner", filter.owner())
                .with("due", filter.due());
        return Tile.of(key, register.count(filter), alarming, href.toString(), rows);
    }

    private TileRow row(PlanItemSummary item) {
        return new TileRow(
                item.title(),
                item.owner(),
                deadlines.left(item.due()),
                item.late() ? "late" : "",
                Href.to("/staff/plan-item").with("ref", item.reference()).toString());
    }

    private boolean isReader() {
        return keepsPlan() || user.has(Roles.SERVICE_LEAD);
    }

    private boolean keepsPlan() {
        return user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.ENGAGEMENT_OFFICER) || user.has(Roles.DIRECTOR);
    }
}
