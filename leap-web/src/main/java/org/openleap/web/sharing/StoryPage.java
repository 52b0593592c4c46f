package org.openleap.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.sharing.SharedStory;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** The facts of one story, the same for every guest. */
@ApplicationScoped
public class StoryPage {
    @Inject
    OutcomeCards cards;

    @Inject
    Labels labels;

    @Inject
    Words words;

    @Inject
    Dates dates;

    List<OutcomeCard> cards(SharedStory story) {
        return story.suggestions().stream().map(cards::card).toList();
    }

    List<Fact> facts(SharedStory story) {
        var facts = new ArrayList<Fact>();
        add(facts, words.of(story.kind()), dates.day(story.listedAt()));
        add(facts, SharingText.of("fact.service"), labels.service(story.service()));
        add(facts, SharingText.of("fact.place"), labels.place(story.place()));
        add(facts, SharingText.of("fact.when"), dates.month(story.heard().experienced()));
        add(facts, SharingText.of("fact.how"), story.heard().how());
        if (story.heard().people() > 0) {
            add(
                    facts,
                    SharingText.of("fact.people"),
                    Integer.toString(story.heard().people()));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) facts.add(new Fact(label, value));
    }
}
