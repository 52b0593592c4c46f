package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.notification.internal.TellingCounts;
import org.openleap.reference.Stretch;

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

    /** From the day that answers were owed to the day that they were told or published, for what was told since then. */
    public List<Stretch> answers(Instant since) {
        return counts.told(ANSWERS, since);
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
