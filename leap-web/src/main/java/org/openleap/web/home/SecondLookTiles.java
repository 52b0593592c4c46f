package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.followup.CheckRegister;
import org.openleap.followup.OpenCheck;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.RejectedIdea;
import org.openleap.suggestion.RejectionRegister;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Labels;

/** What ended and wants another look: done things that may not be so any more, and noes that may be possible by now. */
@RequestScoped
public class SecondLookTiles {
    private static final String CHECKS = "/staff/checks";

    @Inject
    CheckRegister checks;

    @Inject
    RejectionRegister rejections;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    @Inject
    Labels labels;

    /** For those who are asked. */
    List<Tile> tiles() {
        var tiles = new ArrayList<Tile>();
        boolean reviews = user.has(Roles.ENGAGEMENT_LEAD) || user.has(Roles.LAY_REVIEWER);
        if (reviews || user.has(Roles.SERVICE_LEAD)) tiles.add(checks());
        if (user.has(Roles.ENGAGEMENT_LEAD)) tiles.add(rejected());
        return tiles;
    }

    private Tile checks() {
        var rows =
                checks.page(PageRequest.first(3)).rows().stream().map(this::row).toList();
        return Tile.of("checks", checks.count(), false, CHECKS, rows);
    }

    private Tile rejected() {
        var rows = rejections.page("", PageRequest.first(3)).rows().stream()
                .map(this::row)
                .toList();
        return Tile.of("rejected", rejections.count(), false, "/staff/rejected", rows);
    }

    private TileRow row(OpenCheck check) {
        var href = Href.to(CHECKS).with("id", check.id()).toString();
        return new TileRow(check.title(), check.owner(), deadlines.left(check.answerBy()), "", href);
    }

    private TileRow row(RejectedIdea idea) {
        var href = Href.to("/staff/suggestion").with("ref", idea.reference()).toString();
        return new TileRow(idea.title(), labels.service(idea.service()), "", "", href);
    }
}
