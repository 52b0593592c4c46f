package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.suggestion.internal.SuggestionRepository;

/** Public figures about suggestions, for components that may import suggestion. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionFigures {
    private static final Set<SuggestionStatus> CHANGED = EnumSet.of(
            SuggestionStatus.ADOPTED,
            SuggestionStatus.IN_PROGRESS,
            SuggestionStatus.COMPLETION_PROPOSED,
            SuggestionStatus.COMPLETED);
    private static final Set<SuggestionStatus> OPEN = EnumSet.of(
            SuggestionStatus.IDENTIFIED,
            SuggestionStatus.UNDER_CONSIDERATION,
            SuggestionStatus.ADOPTION_PROPOSED,
            SuggestionStatus.REJECTION_PROPOSED);

    @Inject
    SuggestionRepository suggestions;

    /** Adopted, being done or done. */
    public long changed() {
        return suggestions.countIn(CHANGED);
    }

    public long rejected() {
        return suggestions.countIn(EnumSet.of(SuggestionStatus.REJECTED));
    }

    /** Still to be decided. */
    public long open() {
        return suggestions.countIn(OPEN);
    }
}
