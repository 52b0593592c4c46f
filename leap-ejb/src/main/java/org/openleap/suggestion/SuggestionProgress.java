package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.WorkNews;

/**
 * What the component that keeps the actions says about the work on a suggestion, inside its own guarded services and
 * transactions: it has decided itself who may. Never for callers from outside.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionProgress {
    @Inject
    SuggestionDesk desk;

    @Inject
    WorkNews news;

    /** Whether the work on it can be reported now: it is adopted or in progress. */
    public boolean isGoingOn(SuggestionReference reference) {
        return desk.isGoingOn(reference);
    }

    /**
     * How far the work is, in words that the proposer may read. The first report starts the work and is told to them.
     *
     * @param percent 0 to 99
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} when it is not going on
     */
    public void report(SuggestionReference reference, int percent, String words) {
        var suggestion = desk.requireGoingOn(reference);
        boolean first = !suggestion.work().hasStarted();
        suggestion
                .doing()
                .report(new ReportProgress(reference, suggestion.version(), percent, words), desk.who(), desk.now());
        news.progressed(suggestion, first);
    }
}
