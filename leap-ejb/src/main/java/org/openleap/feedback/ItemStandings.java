package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.openleap.feedback.internal.StandingRepository;

/** Where items stand, for components that count them. It tells nothing of what was said, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemStandings {
    @Inject
    StandingRepository standings;

    /** Those of some items, in one query; an item that does not exist is left out. */
    public List<ItemStanding> of(Collection<FeedbackReference> items) {
        return items.isEmpty() ? List.of() : standings.of(items);
    }

    /** The next items in the order they came, for jobs that walk through all of them. */
    public List<ItemStanding> after(long id, int most) {
        return standings.after(id, most);
    }
}
