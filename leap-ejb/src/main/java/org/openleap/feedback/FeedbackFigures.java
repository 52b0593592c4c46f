package org.openleap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openleap.feedback.internal.FeedbackRepository;
import org.openleap.shared.Slice;

/** Public figures about items, for components that may import feedback. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedbackFigures {
    @Inject
    FeedbackRepository items;

    /** How many items came from this part of the trust in this time. */
    public long received(Slice slice) {
        return items.count(slice);
    }
}
