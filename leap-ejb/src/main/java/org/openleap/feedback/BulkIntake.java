package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openleap.feedback.internal.BulkDesk;
import org.openleap.identity.UserId;

/**
 * Takes in many items at once and takes them back, for components that may import feedback, inside their own transactions.
 * Nobody can be told what became of such items, because nobody knows who said them; and nobody can open a page about them,
 * because no phrase belongs to them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BulkIntake {
    @Inject
    BulkDesk desk;

    @Inject
    InstantSource clock;

    /** Which of these keys an item has already. */
    public Set<UUID> takenKeys(Collection<UUID> keys) {
        return desk.takenKeys(keys);
    }

    /** Which of these references are in the register already. */
    public Set<String> takenReferences(Collection<String> references) {
        return desk.takenReferences(references);
    }

    /** Puts one item into the register; it waits to be screened as any other. */
    public TakenIn take(TakeIn command, UserId by) {
        return desk.take(command, by, clock.instant());
    }

    /**
     * Refuses an item that came by mistake and forgets its words, so that the same words can come again. Empty when somebody
     * has worked on it: then it stays as it is.
     */
    public Optional<FeedbackReference> takeBack(long id, UserId by) {
        return desk.takeBack(id, by, clock.instant());
    }

    /** References of items by their numbers. */
    public List<FeedbackReference> references(Collection<Long> ids) {
        return desk.references(ids);
    }
}
