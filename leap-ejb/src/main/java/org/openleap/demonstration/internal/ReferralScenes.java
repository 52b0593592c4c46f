package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.referral.ReferSuggestion;
import org.openleap.referral.ReferralService;
import org.openleap.referral.TakeReferralBack;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;

/** Suggestions that the trust passes to partners, once there are any; the partner's side is {@link ReferralGuests}. */
@ApplicationScoped
public class ReferralScenes {
    @Inject
    Stage stage;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionService suggestions;

    @Inject
    ReferralService referrals;

    @Inject
    ReferralGuests guests;

    @Inject
    PostOffice post;

    /** Whether the step is one of this book. */
    boolean play(JsonObject step, Tale tale) {
        if (!step.containsKey("passed")) return false;
        var reference = new SuggestionReference(tale.heard.get(step.getString("passed")), step.getInt("suggestion", 1));
        boolean played = guests.play(step, reference) || ofTrust(step, reference);
        if (played) post.delivered(reference.item());
        return played;
    }

    private boolean ofTrust(JsonObject step, SuggestionReference reference) {
        var by = step.getString("by");
        switch (step.getString("do")) {
            case "refer" -> stage.does(by, () -> referrals.refer(referral(step, reference)));
            case "fetchReferral" -> stage.does(by, () -> referrals.takeBack(fetching(step, reference)));
            case "followYes" -> stage.does(by, () -> referrals.adopt(guests.adoption(step, reference)));
            case "followNo" -> stage.does(by, () -> referrals.reject(guests.rejection(step, reference)));
            case "agreeToNo" ->
                stage.does(
                        by,
                        () -> suggestions.countersign(new SecondOpinion(
                                reference, register.find(reference).version(), true, "")));
            default -> {
                return false;
            }
        }
        return true;
    }

    private ReferSuggestion referral(JsonObject step, SuggestionReference reference) {
        var version = register.find(reference).version();
        return new ReferSuggestion(reference, version, step.getString("organisation"), step.getString("why"));
    }

    private TakeReferralBack fetching(JsonObject step, SuggestionReference reference) {
        return new TakeReferralBack(reference, register.find(reference).version(), step.getString("reason"));
    }
}
