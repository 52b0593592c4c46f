package org.openleap.publication.internal;

import java.util.Optional;
import org.openleap.publication.PairOutcome;
import org.openleap.suggestion.SuggestionStatus;

/** What the public may be told about a suggestion in each of its states. */
final class Outcomes {
    private Outcomes() {}

    /** Empty while nothing is decided that stands. */
    static Optional<PairOutcome> of(SuggestionStatus status) {
        return switch (status) {
            case COMPLETED -> Optional.of(PairOutcome.WE_DID);
            case REJECTED -> Optional.of(PairOutcome.WE_COULD_NOT);
            case ADOPTED, IN_PROGRESS, ON_HOLD, COMPLETION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED ->
                Optional.of(PairOutcome.WORKING_ON_IT);
            case IDENTIFIED,
                    UNDER_CONSIDERATION,
                    CLARIFYING,
                    REFERRED,
                    SPLIT,
                    ADOPTION_PROPOSED,
                    REJECTION_PROPOSED,
                    RECONSIDERING,
                    WITHDRAWN -> Optional.empty();
        };
    }
}
