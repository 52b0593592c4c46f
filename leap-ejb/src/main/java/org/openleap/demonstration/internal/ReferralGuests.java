package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.DeclineReferral;
import org.openleap.referral.PartnerReferral;
import org.openleap.referral.PartnerReferrals;
import org.openleap.referral.PartnerVerdict;
import org.openleap.referral.ReferralProblem;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;

/** What partners do with what the trust passed to them, and the decisions that follow their answers. */
@ApplicationScoped
public class ReferralGuests {
    private static final int MOST = 100;

    @Inject
    Stage stage;

    @Inject
    PartnerReferrals referrals;

    @Inject
    SuggestionRegister register;

    @Inject
    StoryDays days;

    /** Whether the step is one of theirs. */
    boolean play(JsonObject step, SuggestionReference reference) {
        var by = step.getString("by", "");
        switch (step.getString("do")) {
            case "takeReferral" -> stage.does(by, () -> take(reference));
            case "answerReferral" -> stage.does(by, () -> referrals.answer(answer(step, reference)));
            case "declineReferral" -> stage.does(by, () -> referrals.decline(giveBack(step, reference)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void take(SuggestionReference reference) {
        var referral = mine(reference);
        referrals.accept(referral.id(), referral.version());
    }

    private AnswerReferral answer(JsonObject step, SuggestionReference reference) {
        var referral = mine(reference);
        var verdict = PartnerVerdict.valueOf(step.getString("answer"));
        return new AnswerReferral(referral.id(), referral.version(), verdict, step.getString("words"));
    }

    private DeclineReferral giveBack(JsonObject step, SuggestionReference reference) {
        var referral = mine(reference);
        return new DeclineReferral(referral.id(), referral.version(), step.getString("reason"));
    }

    private PartnerReferral mine(SuggestionReference reference) {
        return referrals.page(true, PageRequest.first(MOST)).rows().stream()
                .filter(referral -> referral.reference().equals(reference.value()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(ReferralProblem.UNKNOWN_REFERRAL, reference.value()));
    }

    AdoptSuggestion adoption(JsonObject step, SuggestionReference reference) {
        return new AdoptSuggestion(
                reference,
                register.find(reference).version(),
                step.getString("reason"),
                step.getString("action"),
                days.ahead(step, "dueInDays"),
                0);
    }

    RejectSuggestion rejection(JsonObject step, SuggestionReference reference) {
        return new RejectSuggestion(
                reference,
                register.find(reference).version(),
                step.getString("reasonCode"),
                step.getString("reason"),
                step.getString("wouldChange"),
                days.ahead(step, "reviewInDays"));
    }
}
