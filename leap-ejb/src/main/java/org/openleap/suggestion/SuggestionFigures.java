package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.suggestion.internal.ReconsiderationRepository;
import org.openleap.suggestion.internal.SuggestionRepository;

/** Public figures about suggestions, for components that may import suggestion. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionFigures {
    private static final Set<SuggestionStatus> CHANGED = EnumSet.of(
            SuggestionStatus.ADOPTED,
            SuggestionStatus.IN_PROGRESS,
            SuggestionStatus.ON_HOLD,
            SuggestionStatus.ADOPTION_WITHDRAWAL_PROPOSED,
            SuggestionStatus.COMPLETION_PROPOSED,
            SuggestionStatus.COMPLETED);
    private static final Set<SuggestionStatus> OPEN = EnumSet.of(
            SuggestionStatus.IDENTIFIED,
            SuggestionStatus.UNDER_CONSIDERATION,
            SuggestionStatus.CLARIFYING,
            SuggestionStatus.REFERRED,
            SuggestionStatus.ADOPTION_PROPOSED,
            SuggestionStatus.REJECTION_PROPOSED,
            SuggestionStatus.RECONSIDERING);

    @Inject
    SuggestionRepository suggestions;

    @Inject
    ReconsiderationRepository seconds;

    /** Adopted, being done or done. */
    public long changed() {
        return suggestions.countIn(CHANGED);
    }

    public long rejected() {
        return suggestions.countIn(EnumSet.of(SuggestionStatus.REJECTED));
    }

    /** Promised first, then taken back: part of {@link #rejected()}, and counted apart. */
    public long takenBack() {
        return suggestions.countTakenBack();
    }

    /** Said to be done, and found not to be by somebody who looked again. */
    public long foundNotDone() {
        return seconds.turnedRound(SuggestionStatus.COMPLETED);
    }

    /** Rejected first, and adopted by somebody who looked again. */
    public long adoptedAfterAll() {
        return seconds.turnedRound(SuggestionStatus.REJECTED);
    }

    /** Still to be decided, for the first time or again. */
    public long open() {
        return suggestions.countIn(OPEN);
    }
}
