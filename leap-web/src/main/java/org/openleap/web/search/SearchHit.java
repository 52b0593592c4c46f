package org.openleap.web.search;

import java.io.Serializable;
import java.util.List;
import org.openleap.search.Piece;

/** One record that was found; in its title stands what was looked for set apart. */
public record SearchHit(List<Piece> title, String detail, String href) implements Serializable {
    public SearchHit {
        title = List.copyOf(title);
    }

    /** A record whose name is shown as it is. */
    static SearchHit named(String name, String detail, String href) {
        return new SearchHit(List.of(new Piece(name, false)), detail, href);
    }

    public List<Piece> pieces() {
        return title;
    }
}
