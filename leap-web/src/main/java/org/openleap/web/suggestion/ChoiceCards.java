package org.openleap.web.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;

/** The plain choices that a person has with a suggestion now: what to decide, what to do about a delay, what they saw. */
@ApplicationScoped
public class ChoiceCards {

    /** What may be decided about it. */
    List<ChoiceCard> decisions(SuggestionDetail suggestion, String chosen) {
        var cards = new Cards(suggestion, chosen);
        return cards.when(SuggestionAction.DECIDE, "adopt", "check")
                .when(SuggestionAction.DECIDE, "reject", "cross")
                .when(SuggestionAction.SPLIT, "split", "forward")
                .when(SuggestionAction.REFER, "refer", "people")
                .when(SuggestionAction.ASK, "ask", "tell")
                .list();
    }

    /** What may be done when the work does not go as promised. */
    List<ChoiceCard> delays(SuggestionDetail suggestion, String chosen) {
        var cards = new Cards(suggestion, chosen);
        return cards.when(SuggestionAction.SLIP, "slip", "calendar")
                .when(SuggestionAction.HOLD, "hold", "pause")
                .when(SuggestionAction.WITHDRAW_ADOPTION, "withdraw", "cross")
                .list();
    }

    /** What may be done with what a partner has: follow its answer once there is one, or take it back. */
    List<ChoiceCard> follows(SuggestionDetail suggestion, String chosen, boolean answered) {
        var cards = new Cards(suggestion, chosen);
        if (answered) {
            cards.when(SuggestionAction.ACCEPT_ANSWER, "follow", "check")
                    .when(SuggestionAction.ACCEPT_ANSWER, "followNo", "cross");
        }
        return cards.when(SuggestionAction.ACCEPT_ANSWER, "fetch", "back").list();
    }

    /** What somebody who looks again may find, by how it had ended. */
    List<ChoiceCard> looks(SuggestionDetail suggestion, String chosen) {
        var cards = new Cards(suggestion, chosen);
        return suggestion.second().rejected()
                ? cards.when(SuggestionAction.DECIDE_AGAIN, "afterAll", "check")
                        .when(SuggestionAction.DECIDE_AGAIN, "uphold", "cross")
                        .list()
                : cards.when(SuggestionAction.DECIDE_AGAIN, "seen", "check")
                        .when(SuggestionAction.DECIDE_AGAIN, "again", "work")
                        .list();
    }

    /** Collects the cards of what the caller may do. */
    private static final class Cards {
        private final SuggestionDetail suggestion;
        private final String chosen;
        private final List<ChoiceCard> cards = new ArrayList<>();

        Cards(SuggestionDetail suggestion, String chosen) {
            this.suggestion = suggestion;
            this.chosen = chosen;
        }

        Cards when(SuggestionAction action, String choice, String icon) {
            if (!suggestion.allows(action)) return this;
            var href = Href.to("/staff/suggestion")
                    .with("ref", suggestion.reference())
                    .with("choice", choice);
            cards.add(new ChoiceCard(
                    "choose" + choice.substring(0, 1).toUpperCase(Locale.ROOT) + choice.substring(1),
                    icon,
                    PortalText.of("choice." + choice),
                    PortalText.of("choice." + choice + ".hint"),
                    href + "#work",
                    String.valueOf(choice.equals(chosen))));
            return this;
        }

        List<ChoiceCard> list() {
            return List.copyOf(cards);
        }
    }
}
