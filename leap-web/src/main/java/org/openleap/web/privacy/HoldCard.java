package org.openleap.web.privacy;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;

/** One hold as the page shows it. @param holding whether it still holds */
public record HoldCard(long id, String title, String reason, Tag tag, List<Fact> facts, boolean holding)
        implements Serializable {
    public HoldCard {
        facts = List.copyOf(facts);
    }
}
