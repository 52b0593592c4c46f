package org.openleap.web.agreement;

import java.io.Serializable;
import java.util.List;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;

/** An information-sharing schedule beside its agreement. */
public record ScheduleCard(
        int number,
        List<Tag> tags,
        String sentence,
        List<String> views,
        List<Fact> facts,
        List<SignatureCard> signatures)
        implements Serializable {
    public ScheduleCard {
        tags = List.copyOf(tags);
        views = List.copyOf(views);
        facts = List.copyOf(facts);
        signatures = List.copyOf(signatures);
    }
}
