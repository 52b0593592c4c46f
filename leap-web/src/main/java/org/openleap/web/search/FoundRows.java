package org.openleap.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.feedback.FoundItem;
import org.openleap.suggestion.FoundSuggestion;
import org.openleap.web.feedback.InboxRows;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.suggestion.SuggestionCards;
import org.openleap.web.support.Labels;

/** Turns what was found into the rows that people read. */
@ApplicationScoped
public class FoundRows {
    @Inject
    InboxRows items;

    @Inject
    SuggestionCards suggestions;

    @Inject
    Labels labels;

    @Inject
    Deadlines deadlines;

    FoundRow row(FoundItem found) {
        var item = found.summary();
        return new FoundRow(
                item.reference().value(),
                "",
                found.extract(),
                Href.to("/staff/item").with("ref", item.reference()).toString(),
                items.from(item),
                deadlines.age(item.receivedAt()),
                items.tagsOf(item));
    }

    FoundRow row(FoundSuggestion found) {
        var suggestion = found.summary();
        return new FoundRow(
                suggestion.reference().value(),
                suggestion.title(),
                found.extract(),
                Href.to("/staff/suggestion").with("ref", suggestion.reference()).toString(),
                labels.service(suggestion.service()),
                deadlines.age(suggestion.identifiedAt()),
                suggestions.tagsOf(suggestion));
    }
}
