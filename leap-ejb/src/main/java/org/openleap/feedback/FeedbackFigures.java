package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.feedback.internal.LookRepository;
import org.openleap.reference.Stretch;
import org.openleap.shared.Slice;

/** Public figures about items, for components that may import feedback. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedbackFigures {
    @Inject
    FeedbackRepository items;

    @Inject
    LookRepository looks;

    /** How many items came from this part of the trust in this time. */
    public long received(Slice slice) {
        return items.count(slice);
    }

    /** From the day that items came in to the day that a person had looked at them, for looks since then; without files. */
    public List<Stretch> firstLooks(Instant since) {
        return looks.firstLooks(since);
    }
}
