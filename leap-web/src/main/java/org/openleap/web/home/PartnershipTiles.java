package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipRegister;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PartnershipSummary;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Dates;

/** Who wants to work with us and waits, which partnerships are to be reviewed, and which agreements to be signed. */
@RequestScoped
public class PartnershipTiles implements TileGroup {
    @Inject
    PartnershipRegister register;

    @Inject
    AgreementTiles agreements;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    @Inject
    Dates dates;

    /** The tiles that each of the caller's roles calls for. */
    @Override
    public List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        boolean lead = user.has(Roles.ENGAGEMENT_LEAD);
        if (lead || user.has(Roles.ENGAGEMENT_OFFICER)) tiles.add(interests());
        if (lead || user.has(Roles.DIRECTOR)) tiles.add(reviews("reviews", "overdue", true));
        if (lead) tiles.add(reviews("reviewsSoon", "soon", false));
        tiles.addAll(agreements.tiles());
        return tiles;
    }

    @Override
    public int position() {
        return 50;
    }

    private Tile interests() {
        var filter = PartnershipFilter.withStatus(PartnershipStatus.EXPRESSED_INTEREST);
        var rows = register.page(filter, PageRequest.first(3)).rows().stream()
                .map(each -> row(each, "/staff/interest", deadlines.age(each.createdAt()), ""))
                .toList();
        return Tile.of("interests", register.count(filter), false, "/staff/interests", rows);
    }

    private Tile reviews(String key, String review, boolean alarming) {
        var filter = new PartnershipFilter("", "", "", "", review);
        var rows = register.page(filter, PageRequest.first(3)).rows().stream()
                .map(each -> row(each, "/staff/partnership", dates.day(each.reviewBy()), alarming ? "late" : ""))
                .toList();
        var href = Href.to("/staff/partnerships").with("review", review).toString();
        return Tile.of(key, register.count(filter), alarming, href, rows);
    }

    private static TileRow row(PartnershipSummary summary, String page, String when, String tone) {
        var about = summary.partner().isEmpty() ? summary.area() : summary.partner();
        var href = Href.to(page).with("ref", summary.reference()).toString();
        return new TileRow(summary.title(), about, when, tone, href);
    }
}
