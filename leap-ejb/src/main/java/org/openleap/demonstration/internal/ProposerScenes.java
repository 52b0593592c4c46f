package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import org.openleap.clarification.ProposerAnswers;
import org.openleap.consent.ConsentPurpose;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.ReplyKind;
import org.openleap.feedback.SayMore;
import org.openleap.feedback.TakeBackPermission;
import org.openleap.feedback.WithdrawFeedback;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.ProposerChecks;
import org.openleap.followup.SayWhetherRight;
import org.openleap.suggestion.ProposerSays;
import org.openleap.suggestion.Tracking;

/** What the people of the stories do on their own pages. */
@ApplicationScoped
public class ProposerScenes {
    @Inject
    ProposerService proposers;

    @Inject
    Tracking tracking;

    @Inject
    ProposerAnswers answers;

    @Inject
    ProposerChecks checks;

    /** Whether the step is one of theirs. */
    boolean play(JsonObject step, Receipt receipt) {
        var reference = receipt.reference().value();
        switch (step.getString("do")) {
            case "withdraw" ->
                proposers.withdraw(new WithdrawFeedback(reference, receipt.phrase(), step.getBoolean("mayKeepIdea")));
            case "sayMore" -> {
                var kind = ReplyKind.valueOf(step.getString("kind"));
                proposers.sayMore(new SayMore(reference, receipt.phrase(), kind, step.getString("text")));
            }
            case "disallow" -> {
                var purpose = ConsentPurpose.valueOf(step.getString("purpose"));
                proposers.disallow(new TakeBackPermission(reference, receipt.phrase(), Set.of(purpose)));
            }
            case "read" -> tracking.track(reference, receipt.phrase());
            case "answer" -> answers.answer(says(step, receipt));
            case "askAgain" -> tracking.askAgain(says(step, receipt));
            case "isItRight" -> checks.answer(whetherRight(step, receipt));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static SayWhetherRight whetherRight(JsonObject step, Receipt receipt) {
        return new SayWhetherRight(says(step, receipt), CheckAnswer.valueOf(step.getString("answer")));
    }

    private static ProposerSays says(JsonObject step, Receipt receipt) {
        var reference = receipt.reference().value();
        return new ProposerSays(reference, receipt.phrase(), step.getInt("suggestion"), step.getString("words", ""));
    }
}
