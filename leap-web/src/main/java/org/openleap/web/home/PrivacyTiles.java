package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.PageRequest;
import org.openleap.subject.RequestSummary;
import org.openleap.subject.SubjectRequests;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Words;
import org.openleap.web.privacy.RequestRows;

/** Whoever asks about their own data, the request that is due first first. */
@RequestScoped
public class PrivacyTiles implements TileGroup {
    private static final int SHOWN = 3;

    @Inject
    SubjectRequests register;

    @Inject
    RequestRows presenter;

    @Inject
    CurrentUser user;

    @Inject
    Deadlines deadlines;

    @Inject
    Words words;

    /** The tile of people who answer for information; none for others. */
    @Override
    public List<Tile> tiles() {
        if (!user.has(Roles.INFORMATION_GOVERNANCE)) return List.of();
        var counts = register.counts();
        var rows = register.page(true, PageRequest.first(SHOWN)).rows().stream()
                .map(this::row)
                .toList();
        return List.of(Tile.of("requests", counts.open(), counts.late() > 0, "/staff/requests", rows));
    }

    @Override
    public int position() {
        return 70;
    }

    private TileRow row(RequestSummary request) {
        return new TileRow(
                request.name(),
                words.of(request.kind()),
                presenter.due(request),
                deadlines.isLate(request.dueOn()) ? "late" : "",
                presenter.href(request));
    }
}
