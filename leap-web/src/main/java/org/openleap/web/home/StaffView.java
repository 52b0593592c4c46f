package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.PortalText;
import org.openleap.web.support.Dates;

/** "What needs me today": a number and a verb for everything that waits for this person. */
@Named
@RequestScoped
public class StaffView {
    @Inject
    Instance<TileGroup> groups;

    @Inject
    Deadlines deadlines;

    @Inject
    Dates dates;

    private final List<Tile> tiles = new ArrayList<>();

    public void load() {
        groups.stream()
                .sorted(Comparator.comparingInt(TileGroup::position))
                .forEach(group -> tiles.addAll(group.tiles()));
    }

    public List<Tile> getTiles() {
        return tiles;
    }

    /** The day, and how much of it is left to do. */
    public String getLead() {
        long waiting = tiles.stream().filter(tile -> !tile.rows().isEmpty()).count();
        return PortalText.of("today.lead", dates.day(deadlines.today()), waiting);
    }
}
