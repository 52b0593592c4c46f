package org.openleap.feedback;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.openleap.consent.ConsentPurpose;

/**
 * What somebody can do about their own item.
 *
 * @param acts what is possible now
 * @param allowed what they allowed and can take back
 * @param withdrawalAsked they took it back, and a person looks at it first
 */
public record OwnItem(
        FeedbackReference reference,
        FeedbackStatus status,
        Set<ProposerAct> acts,
        List<ConsentPurpose> allowed,
        boolean withdrawalAsked)
        implements Serializable {
    public OwnItem {
        acts = Set.copyOf(acts);
        allowed = List.copyOf(allowed);
    }

    public boolean allows(ProposerAct act) {
        return acts.contains(act);
    }
}
