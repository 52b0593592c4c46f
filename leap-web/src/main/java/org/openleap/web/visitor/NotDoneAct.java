package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.suggestion.Tracking;

/** "It is not right", after something is said to be done. */
@ApplicationScoped
class NotDoneAct implements TrackAct {
    @Inject
    Tracking tracking;

    @Inject
    SuggestionForm form;

    @Override
    public String name() {
        return "notDone";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        return form.says(visit, name()).map(says -> {
            tracking.askAgain(says);
            return "task.asked";
        });
    }
}
