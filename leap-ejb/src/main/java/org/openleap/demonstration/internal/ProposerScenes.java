package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.ReplyKind;
import org.openleap.feedback.SayMore;
import org.openleap.feedback.WithdrawFeedback;

/** What the people of the stories do on their own pages. */
@ApplicationScoped
public class ProposerScenes {
    @Inject
    ProposerService proposers;

    void play(JsonObject step, Receipt receipt) {
        var reference = receipt.reference().value();
        switch (step.getString("do")) {
            case "withdraw" ->
                proposers.withdraw(new WithdrawFeedback(reference, receipt.phrase(), step.getBoolean("mayKeepIdea")));
            case "sayMore" -> {
                var kind = ReplyKind.valueOf(step.getString("kind"));
                proposers.sayMore(new SayMore(reference, receipt.phrase(), kind, step.getString("text")));
            }
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }
}
