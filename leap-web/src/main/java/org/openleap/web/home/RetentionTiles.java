package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openleap.audit.ReadingAlarm;
import org.openleap.audit.Readings;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.retention.DisposalStatus;
import org.openleap.retention.DisposalSummary;
import org.openleap.retention.Disposals;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Records whose time is over, and people who read very much. */
@RequestScoped
public class RetentionTiles implements TileGroup {
    private static final int SHOWN = 3;

    @Inject
    Disposals disposals;

    @Inject
    Readings readings;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    Dates dates;

    /** The tiles of people who answer for information; none for others. */
    @Override
    public List<Tile> tiles() {
        if (!user.has(Roles.INFORMATION_GOVERNANCE)) return List.of();
        return List.of(disposals(), alarms());
    }

    @Override
    public int position() {
        return 80;
    }

    private Tile disposals() {
        var waiting = disposals.all().stream()
                .filter(each -> each.status() == DisposalStatus.PROPOSED)
                .toList();
        var rows = waiting.stream().limit(SHOWN).map(this::row).toList();
        return Tile.of("disposals", waiting.size(), false, "/staff/retention", rows);
    }

    private TileRow row(DisposalSummary each) {
        var many = PortalText.of("tile.disposals.records", each.records());
        return new TileRow(words.of(each.code()), many, dates.day(each.proposedAt()), "", "/staff/retention");
    }

    private Tile alarms() {
        var open = readings.alarms().stream().filter(each -> !each.isSettled()).toList();
        var rows = open.stream().limit(SHOWN).map(this::row).toList();
        return Tile.of("alarms", open.size(), true, "/staff/readings", rows);
    }

    private TileRow row(ReadingAlarm each) {
        var many = PortalText.of("tile.alarms.items", each.opened());
        return new TileRow(each.name(), many, dates.day(each.day()), "", "/staff/readings");
    }
}
