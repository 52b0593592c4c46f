package org.openleap.web.sharing;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;

/** What became of one suggestion, as guests read it. */
public record OutcomeCard(String title, Tag tag, String sentence, List<Fact> facts, String item)
        implements Serializable {
    public OutcomeCard {
        facts = List.copyOf(facts);
    }
}
