package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.openleap.shared.error.ConflictException;
import org.openleap.suggestion.OpenActions;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionReference;

/** Whether everything that was promised for a suggestion is done. */
@ApplicationScoped
public class Promised {
    @Inject
    Instance<OpenActions> keepers;

    /** @throws ConflictException {@link SuggestionProblem#ACTIONS_OPEN} */
    public void requireDone(SuggestionReference suggestion) {
        if (keepers.stream().anyMatch(keeper -> keeper.hasOpen(suggestion))) {
            throw new ConflictException(SuggestionProblem.ACTIONS_OPEN);
        }
    }
}
