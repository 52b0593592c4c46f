package org.openleap.web.home;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.PortalText;

/**
 * A number and a verb, the first rows behind it, and the address of all of them.
 *
 * @param key e.g. {@code screen}; also the id on the page
 * @param tone {@code red} for what is late, {@code green} for nothing to do, else empty
 */
public record Tile(String key, String number, String tone, String href, List<TileRow> rows) implements Serializable {
    private static final int COUNTED_TO = 1000;

    public Tile {
        rows = List.copyOf(rows);
    }

    /** @param alarming whether any number above zero is bad news */
    static Tile of(String key, int count, boolean alarming, String href, List<TileRow> rows) {
        var number = count >= COUNTED_TO ? PortalText.of("tile.manyNumber") : String.valueOf(count);
        return new Tile(key, number, count == 0 ? "green" : alarming ? "red" : "", href, rows);
    }

    public String title() {
        return PortalText.of("tile." + key);
    }

    /** What to say when there is nothing to do. */
    public String nothing() {
        return PortalText.of("tile." + key + ".nothing");
    }
}
