package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.ProposerChecks;
import org.openleap.followup.SayWhetherRight;

/** "Yes, it is right", four weeks after it was done. */
@ApplicationScoped
class IsRightAct implements TrackAct {
    @Inject
    ProposerChecks checks;

    @Inject
    SuggestionForm form;

    @Override
    public String name() {
        return "isRight";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        return form.says(visit, "isItRight", 0).map(says -> {
            checks.answer(new SayWhetherRight(says, CheckAnswer.YES));
            return "task.right";
        });
    }
}
