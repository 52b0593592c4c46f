package org.openleap.web.search;

import java.io.Serializable;
import java.util.List;
import org.openleap.search.Piece;
import org.openleap.web.portal.Tag;

/** One record in the list, its words first, with what was looked for set apart. */
public record FoundRow(
        String reference, String title, List<Piece> extract, String href, String from, String age, List<Tag> tags)
        implements Serializable {
    public FoundRow {
        extract = List.copyOf(extract);
        tags = List.copyOf(tags);
    }

    public List<Piece> pieces() {
        return extract;
    }
}
