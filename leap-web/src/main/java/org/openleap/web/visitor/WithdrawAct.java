package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.feedback.ProposerService;
import org.openleap.feedback.WithdrawFeedback;

/** "I want to take it back." */
@ApplicationScoped
class WithdrawAct implements TrackAct {
    private static final String FIELD = "keep";

    @Inject
    ProposerService service;

    @Inject
    FormProblems problems;

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        var keep = visit.answer(FIELD);
        if (keep.isEmpty()) {
            problems.say(FIELD, "track", "withdraw.missing");
            return Optional.empty();
        }
        service.withdraw(new WithdrawFeedback(visit.reference(), visit.phrase(), keep.equals("YES")));
        return Optional.of("withdraw.done");
    }
}
