package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.feedback.FeedbackText;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.ReplyKind;
import org.openleap.feedback.SayMore;

/** "You did not understand me", or "I did ask for something". */
@ApplicationScoped
class SayMoreAct implements TrackAct {
    private static final String FIELD = "more";

    @Inject
    ProposerService service;

    @Inject
    FormProblems problems;

    @Override
    public String name() {
        return "say-more";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        var text = visit.answer(FIELD);
        if (text.isEmpty() || text.length() > FeedbackText.LONGEST) {
            problems.say(FIELD, "track", text.isEmpty() ? "more.missing" : "more.tooLong");
            return Optional.empty();
        }
        service.sayMore(new SayMore(visit.reference(), visit.phrase(), kind(visit), text));
        return Optional.of("more.done");
    }

    private static ReplyKind kind(TrackVisit visit) {
        return "ASKED".equals(visit.answer("kind")) ? ReplyKind.ASKED_FOR_SOMETHING : ReplyKind.MISUNDERSTOOD;
    }
}
