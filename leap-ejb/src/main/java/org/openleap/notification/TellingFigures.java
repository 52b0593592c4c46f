package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openleap.notification.internal.TellingCounts;

/** Public figures about tellings, for components that may import notification. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingFigures {
    private static final Set<Occasion> ANSWERS = EnumSet.of(Occasion.ADOPTED, Occasion.REJECTED, Occasion.COMPLETED);

    @Inject
    TellingCounts counts;

    /** How many answers to a suggestion were owed since then; those that nobody could be told are left out. */
    public long answersOwed(Instant since) {
        return counts.byStatus(ANSWERS, since).entrySet().stream()
                .filter(entry -> entry.getKey() != TellingStatus.NOBODY_TO_TELL)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many of these were told, or published because the person gave no contact. */
    public long answersTold(Instant since) {
        return counts.byStatus(ANSWERS, since).entrySet().stream()
                .filter(entry -> entry.getKey() != TellingStatus.NOBODY_TO_TELL)
                .filter(entry -> entry.getKey().isSettled())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
