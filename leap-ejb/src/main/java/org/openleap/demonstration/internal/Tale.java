package org.openleap.demonstration.internal;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.agreement.AgreementReference;
import org.openleap.commitment.ActivityReference;
import org.openleap.commitment.CommitmentReference;
import org.openleap.feedback.FeedbackReference;
import org.openleap.partnership.PartnershipReference;

/** What the stories of partnerships have made so far, by the names they use for it. */
final class Tale {
    final Script script;
    final Map<String, FeedbackReference> heard;
    private final Set<String> inShort;
    final Map<String, Long> strategies = new HashMap<>();
    final Map<String, PartnershipReference> partnerships = new HashMap<>();
    final Map<String, AgreementReference> agreements = new HashMap<>();
    final Map<String, CommitmentReference> promises = new HashMap<>();
    final Map<String, ActivityReference> activities = new HashMap<>();

    Tale(Script script, Map<String, FeedbackReference> heard) {
        this.script = script;
        this.heard = heard;
        inShort = Patterns.keys().stream().map(key -> heard.get(key).value()).collect(Collectors.toSet());
    }

    /** Whether the suggestion belongs to a story that is told in short. @param suggestion its reference */
    boolean isInShort(String suggestion) {
        return inShort.contains(suggestion.substring(0, suggestion.indexOf('/')));
    }

    PartnershipReference partnership(JsonObject step) {
        return partnerships.get(step.getString("partnership", ""));
    }

    AgreementReference agreement(JsonObject step) {
        return agreements.get(step.getString("partnership", ""));
    }
}
