package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.ProposerChecks;
import org.openleap.followup.SayWhetherRight;

/** "No, it is not right", four weeks after it was done. */
@ApplicationScoped
class IsNotRightAct implements TrackAct {
    @Inject
    ProposerChecks checks;

    @Inject
    SuggestionForm form;

    @Override
    public String name() {
        return "isItRight";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        return form.says(visit, name()).map(says -> {
            checks.answer(new SayWhetherRight(says, CheckAnswer.NO));
            return "task.asked";
        });
    }
}
