package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.consent.ConsentEvent;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSubject;
import org.openleap.feedback.FeedbackReference;

/**
 * Somebody no longer allows that an anonymous version of what they said is public: what was worded of it is taken down in the
 * same moment, and drafts are given up. A lead may word it again without a word of theirs.
 */
@ApplicationScoped
public class PermissionEnds {
    @Inject
    PairRepository pairs;

    @Inject
    Retreat retreat;

    void on(@Observes ConsentEvent event) {
        boolean ours = event.concerns(ConsentSubject.Kind.ITEM, ConsentPurpose.PUBLISH_ANONYMISED);
        if (!ours || event.isGiven()) return;
        retreat.end(pairs.ofItem(new FeedbackReference(event.about().key())), event.by());
    }
}
