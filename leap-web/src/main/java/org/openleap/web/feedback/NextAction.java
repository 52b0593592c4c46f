package org.openleap.web.feedback;

import java.io.Serializable;
import java.util.List;
import org.openleap.feedback.FeedbackAction;
import org.openleap.feedback.FeedbackDetail;
import org.openleap.web.portal.PortalText;
import org.openleap.web.suggestion.SuggestionCard;

/** The one obvious thing to do with an item now. {@code label} is empty when there is nothing for this person. */
public record NextAction(String label, String href) implements Serializable {
    private static final NextAction NOTHING = new NextAction("", "");

    static NextAction of(FeedbackDetail item, List<SuggestionCard> heard) {
        if (item.allows(FeedbackAction.SCREEN)) return on("item.screen", "#screening");
        if (item.allows(FeedbackAction.START_ANALYSIS)) return on("item.start", "#reading");
        if (item.allows(FeedbackAction.CONCLUDE)) return on("item.mark", "#marking");
        return heard.stream()
                .filter(card -> !card.next().isEmpty())
                .findFirst()
                .map(card ->
                        new NextAction(PortalText.of("item.onSuggestion", card.next(), card.number()), card.href()))
                .orElse(NOTHING);
    }

    private static NextAction on(String key, String anchor) {
        return new NextAction(PortalText.of(key), anchor);
    }
}
