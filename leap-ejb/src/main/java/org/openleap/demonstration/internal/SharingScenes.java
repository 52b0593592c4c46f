package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.sharing.Audience;
import org.openleap.sharing.PartnerService;
import org.openleap.sharing.ShareItem;
import org.openleap.sharing.SharingService;
import org.openleap.sharing.TellTrust;

/** What partners told the trust, and what it shares with them and with Healthwatch. */
@ApplicationScoped
public class SharingScenes {
    @Inject
    Stage stage;

    @Inject
    SharingService sharing;

    @Inject
    PartnerService partners;

    @Inject
    FeedbackScenes items;

    @Inject
    SuggestionScenes suggestions;

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Tale tale) {
        var by = step.getString("by");
        switch (step.getString("do")) {
            case "share" -> stage.does(by, () -> sharing.share(shared(step, tale)));
            case "tell" -> tale.heard.put(step.getString("key"), stage.as(by, () -> partners.tell(told(step))));
            case "screen", "startAnalysis" -> items.play(step, tale.heard.get(step.getString("story")));
            case "identify", "findSuggestions", "assign", "adopt", "progress", "proposeCompletion", "confirm" ->
                suggestions.play(step, tale.heard.get(step.getString("story")));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static ShareItem shared(JsonObject step, Tale tale) {
        var item = tale.heard.get(step.getString("story"));
        return new ShareItem(item, new Audience(step.getString("audience")), step.getString("wording"));
    }

    private static TellTrust told(JsonObject step) {
        return new TellTrust(
                UUID.nameUUIDFromBytes(step.getString("key").getBytes(StandardCharsets.UTF_8)),
                step.getString("words"),
                step.getString("request"),
                step.getString("service"),
                step.getString("heardHow"),
                step.getInt("people"),
                step.getString("experienced"),
                Answer.NO,
                true,
                true,
                "");
    }
}
