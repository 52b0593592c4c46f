package org.openleap.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.PortalText;
import org.openleap.web.support.Dates;

/** "What needs me today": a number and a verb for everything that waits for this person. */
@Named
@RequestScoped
public class StaffView {
    @Inject
    FeedbackTiles feedback;

    @Inject
    SuggestionTiles suggestions;

    @Inject
    TellingTiles tellings;

    @Inject
    PartnershipTiles partnerships;

    @Inject
    Deadlines deadlines;

    @Inject
    Dates dates;

    private final List<Tile> tiles = new ArrayList<>();

    public void load() {
        tiles.addAll(feedback.tiles());
        tiles.addAll(suggestions.tiles());
        tiles.addAll(tellings.tiles());
        tiles.addAll(partnerships.tiles());
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
