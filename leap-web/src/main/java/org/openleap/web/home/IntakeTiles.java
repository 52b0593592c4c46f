package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.intake.CardRegister;
import org.openleap.intake.CardSession;
import org.openleap.intake.CardSessionStatus;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Texts;

/** Sessions whose cards do not add up yet. */
@RequestScoped
public class IntakeTiles implements TileGroup {
    private static final int SHOWN = 3;
    private static final String OPEN = CardSessionStatus.OPEN.name();

    @Inject
    CardRegister register;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    /** One tile while there is something to enter; for people who enter cards. */
    @Override
    public List<Tile> tiles() {
        if (!user.has(Roles.ENGAGEMENT_LEAD) && !user.has(Roles.ENGAGEMENT_OFFICER)) return List.of();
        var rows = register.page(OPEN, PageRequest.first(SHOWN)).rows().stream()
                .map(this::row)
                .toList();
        var href = Href.to("/staff/cards").with("status", OPEN).toString();
        return rows.isEmpty() ? List.of() : List.of(Tile.of("cards", register.countOpen(), false, href, rows));
    }

    @Override
    public int position() {
        return 15;
    }

    private TileRow row(CardSession session) {
        return new TileRow(
                session.place(),
                Texts.text("intake", "cards.tile", session.entered(), session.collected()),
                deadlines.age(session.openedAt()),
                "",
                Href.to("/staff/card-session").with("id", session.id()).toString());
    }
}
