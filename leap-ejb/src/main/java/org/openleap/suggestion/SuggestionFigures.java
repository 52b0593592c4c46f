package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openleap.reference.Stretch;
import org.openleap.shared.Slice;
import org.openleap.suggestion.internal.FigureRepository;
import org.openleap.suggestion.internal.ReconsiderationRepository;

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
    FigureRepository figures;

    @Inject
    ReconsiderationRepository seconds;

    /** Adopted, being done or done. */
    public long changed(Slice slice) {
        return figures.count(CHANGED, slice);
    }

    public long rejected(Slice slice) {
        return figures.count(EnumSet.of(SuggestionStatus.REJECTED), slice);
    }

    /** Promised first, then taken back: part of {@link #rejected()}, and counted apart. */
    public long promisesTakenBack() {
        return figures.countTakenBack();
    }

    /** Said to be done, and found not to be by somebody who looked again. */
    public long foundNotDone() {
        return seconds.turnedRound(SuggestionStatus.COMPLETED);
    }

    /** Rejected first, and adopted by somebody who looked again. */
    public long adoptedAfterAll() {
        return seconds.turnedRound(SuggestionStatus.REJECTED);
    }

    /** Still to be decided. */
    public long open(Slice slice) {
        return figures.count(OPEN, slice);
    }

    /** From the day that words were marked to the day that was decided about them, for decisions made since then. */
    public List<Stretch> decisions(Instant since) {
        return figures.decisions(since);
    }
}
