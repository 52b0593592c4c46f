package org.openleap.web.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.web.portal.PortalText;

/** The way of a suggestion in four words, so that anybody sees at a glance how far it is. */
final class Steps {
    private static final List<String> FULL_WAY = List.of("heard", "decision", "doing", "done");
    private static final Map<SuggestionStatus, List<String>> SHORT_WAYS = Map.of(
            SuggestionStatus.REJECTED, List.of("heard", "decision", "notPossible"),
            SuggestionStatus.REJECTION_PROPOSED, List.of("heard", "decision", "notPossible"),
            SuggestionStatus.SPLIT, List.of("heard", "split"),
            SuggestionStatus.WITHDRAWN, List.of("heard", "withdrawn"));

    private Steps() {}

    static List<Step> of(SuggestionStatus status) {
        var way = SHORT_WAYS.getOrDefault(status, FULL_WAY);
        var steps = new ArrayList<Step>();
        for (int index = 0; index < way.size(); index++) {
            steps.add(new Step(PortalText.of("step." + way.get(index)), tone(index, now(status), status.hasEnded())));
        }
        return steps;
    }

    private static int now(SuggestionStatus status) {
        return switch (status) {
            case IDENTIFIED -> 0;
            case UNDER_CONSIDERATION,
                    CLARIFYING,
                    REFERRED,
                    SPLIT,
                    ADOPTION_PROPOSED,
                    REJECTION_PROPOSED,
                    RECONSIDERING,
                    WITHDRAWN -> 1;
            case ADOPTED, IN_PROGRESS, ON_HOLD, ADOPTION_WITHDRAWAL_PROPOSED, COMPLETION_PROPOSED, REJECTED -> 2;
            case COMPLETED -> 3;
        };
    }

    private static String tone(int index, int now, boolean ended) {
        if (index < now || ended) return "done";
        return index == now ? "now" : "";
    }
}
