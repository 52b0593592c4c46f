package org.openleap.feedback.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.Handover;
import org.openleap.feedback.RedirectTarget;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.feedback.SubmitFeedback;
import org.openleap.identity.UserId;

/** Items for tests, told in words. */
final class FeedbackItemFixture {
    static final UserId OFFICER = new UserId("officer");
    static final Instant MORNING = Instant.parse("2026-08-05T09:00:00Z");
    static final Instant NOON = Instant.parse("2026-08-05T12:00:00Z");
    static final FeedbackReference REFERENCE = FeedbackReference.of(42);
    static final String WORDS = "I rang nine times. Could you ring people back when the line is busy?";

    private FeedbackItemFixture() {}

    static FeedbackItem aReceivedItem() {
        return aReceivedItem(aSubmission());
    }

    static FeedbackItem aReceivedItem(SubmitFeedback command) {
        var submission = Submission.of(command, "merrow-valley");
        return FeedbackItem.receive(REFERENCE, new Secrets("key", "content", "phrase"), submission, MORNING, NOON);
    }

    static FeedbackItem aScreenedItem() {
        var item = aReceivedItem();
        item.screen(screening(ScreeningOutcome.PASS), OFFICER, NOON, NOON);
        return item;
    }

    static FeedbackItem anItemInAnalysis() {
        var item = aScreenedItem();
        item.startAnalysis(OFFICER, NOON);
        return item;
    }

    static SubmitFeedback aSubmission() {
        return aSubmission(false);
    }

    static SubmitFeedback aSubmission(boolean complaint) {
        return new SubmitFeedback(
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                WORDS,
                "",
                "talking-therapies",
                "2026-07",
                "web_form",
                Capacity.PATIENT,
                Answer.NO,
                complaint,
                true,
                true,
                Contact.anonymous());
    }

    static ScreenFeedback screening(ScreeningOutcome outcome) {
        var handover = Handover.to(RedirectTarget.OTHER_BODY, "Tarnshire County Council", "She said yes on the phone.");
        return new ScreenFeedback(REFERENCE, 0, outcome, "a reason", "advert", handover);
    }

    static ConcludeAnalysis aConclusion(String... themes) {
        return new ConcludeAnalysis(REFERENCE, 0, List.of(themes), "a note");
    }
}
