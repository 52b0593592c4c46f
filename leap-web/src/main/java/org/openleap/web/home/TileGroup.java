package org.openleap.web.home;

import java.util.List;

/** Some tiles of "Today". Whoever adds a group adds a bean; the page finds it. */
public interface TileGroup {
    /** The tiles that each of the caller's roles calls for. */
    List<Tile> tiles();

    /** Where the group stands on the page, small numbers first. */
    int position();
}
