package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openleap.suggestion.Tracking;

/** "Look at it again", after a no. */
@ApplicationScoped
class AskAgainAct implements TrackAct {
    @Inject
    Tracking tracking;

    @Inject
    SuggestionForm form;

    @Override
    public String name() {
        return "askAgain";
    }

    @Override
    public Optional<String> perform(TrackVisit visit) {
        return form.says(visit, name()).map(says -> {
            tracking.askAgain(says);
            return "task.asked";
        });
    }
}
