package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.consent.ConsentEvent;
import org.openleap.consent.ConsentPurpose;
import org.openleap.consent.ConsentSubject;
import org.openleap.publication.PublicationEvent;

/**
 * Somebody no longer allows that an anonymous version of what they said is public: what was worded of it is taken down in the
 * same moment, drafts too. A lead may word it again without a word of theirs.
 */
@ApplicationScoped
public class PermissionEnds {
    @Inject
    PairRepository pairs;

    @Inject
    Event<PublicationEvent> events;

    void on(@Observes ConsentEvent event) {
        boolean ours = event.concerns(ConsentSubject.Kind.ITEM, ConsentPurpose.PUBLISH_ANONYMISED);
        if (!ours || event.isGiven()) return;
        for (var pair : pairs.currentOfItem(event.about().key())) {
            pair.takeDown(event.at());
            events.fire(new PublicationEvent("pair.takenDown", pair.id(), pair.suggestion(), event.by(), event.at()));
        }
    }
}
