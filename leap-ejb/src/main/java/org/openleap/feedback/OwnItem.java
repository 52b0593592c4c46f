package org.openleap.feedback;

import java.io.Serializable;
import java.util.Set;

/**
 * What somebody can do about their own item.
 *
 * @param acts what is possible now
 * @param withdrawalAsked they took it back, and a person looks at it first
 */
public record OwnItem(
        FeedbackReference reference, FeedbackStatus status, Set<ProposerAct> acts, boolean withdrawalAsked)
        implements Serializable {
    public OwnItem {
        acts = Set.copyOf(acts);
    }

    public boolean allows(ProposerAct act) {
        return acts.contains(act);
    }
}
