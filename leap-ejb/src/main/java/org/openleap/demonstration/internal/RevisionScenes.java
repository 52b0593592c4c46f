package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.feedback.FollowHandover;
import org.openleap.feedback.Handover;
import org.openleap.feedback.MergeFeedback;
import org.openleap.feedback.ProveRepresentation;
import org.openleap.feedback.Receipt;
import org.openleap.feedback.RecordAgreement;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.RevisionService;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.feedback.ScreeningService;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.feedback.TakeBack;
import org.openleap.feedback.TranscriptService;
import org.openleap.feedback.TranslateFeedback;

/** The first look of a person, the second look, and what comes back from others. */
@ApplicationScoped
public class RevisionScenes {
    @Inject
    FeedbackRegister register;

    @Inject
    ScreeningService screening;

    @Inject
    RevisionService revision;

    @Inject
    FeedbackService feedback;

    @Inject
    TranscriptService transcripts;

    void play(JsonObject step, FeedbackReference item) {
        var version = version(item);
        switch (step.getString("do")) {
            case "screen" -> screening.screen(command(step, item, version));
            case "agree" -> screening.recordAgreement(new RecordAgreement(item, version, step.getString("how")));
            case "follow" ->
                screening.follow(
                        new FollowHandover(item, version, step.getString("receiptNumber"), step.getString("learning")));
            case "translate" ->
                transcripts.translate(new TranslateFeedback(item, version, Speech.english(step, "und")));
            case "prove" -> transcripts.prove(new ProveRepresentation(item, version, step.getString("proof")));
            case "takeBack" -> screening.takeBack(new TakeBack(item, version, step.getString("reason")));
            default -> throw new IllegalArgumentException(step.getString("do"));
        }
    }

    Receipt write(SubmitFeedback said) {
        return feedback.submit(said);
    }

    void merge(FeedbackReference item, FeedbackReference target) {
        revision.merge(new MergeFeedback(item, version(item), target));
    }

    private static ScreenFeedback command(JsonObject step, FeedbackReference item, long version) {
        return new ScreenFeedback(
                item,
                version,
                ScreeningOutcome.valueOf(step.getString("outcome")),
                step.getString("reason", ""),
                step.getString("refusal", ""),
                handover(step));
    }

    private static Handover handover(JsonObject step) {
        var target = RedirectTarget.valueOf(step.getString("target", RedirectTarget.NOWHERE.name()));
        return Handover.to(target, step.getString("receivingBody", ""), step.getString("consent", ""));
    }

    private long version(FeedbackReference item) {
        return register.find(item).version();
    }
}
