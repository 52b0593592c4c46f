package org.openleap.suggestion;

import java.util.List;
import org.openleap.feedback.FeedbackReference;

/**
 * What the person who said something can do about it now. Each component that asks the proposer something answers; asked
 * inside the transaction of {@link Tracking}, which has seen their reference and phrase.
 */
public interface ProposerTasks {
    /** In the order in which they should be shown. */
    List<ProposerTask> of(FeedbackReference item);
}
