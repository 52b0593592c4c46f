package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.mailbox.KeptMail;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.mailbox.KeptMails;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** Mails that LEAP could not take in by itself. */
@RequestScoped
public class MailTiles implements TileGroup {
    private static final int SHOWN = 3;

    @Inject
    KeptMails mails;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    @Inject
    Words words;

    /** One tile while a mail waits; for people who take in what people say. */
    @Override
    public List<Tile> tiles() {
        if (!user.has(Roles.ENGAGEMENT_LEAD) && !user.has(Roles.ENGAGEMENT_OFFICER)) return List.of();
        var rows = mails.page(KeptMailStatus.WAITING, PageRequest.first(SHOWN)).rows().stream()
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(Tile.of("mails", mails.countWaiting(), false, "/staff/kept-mails", rows));
    }

    @Override
    public int position() {
        return 14;
    }

    /** By its reason and its number: nobody's name stands on the first page. */
    private TileRow row(KeptMail mail) {
        return new TileRow(
                words.of(mail.reason()),
                "",
                deadlines.age(mail.keptAt()),
                "",
                Href.to("/staff/kept-mail").with("id", mail.id()).toString());
    }
}
