package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.ContactReviewed;

/** Keeps what was learned about reaching the person who said it, so that the next telling is right from the start. */
@ApplicationScoped
public class ReviewedContacts {
    @Inject
    FeedbackRepository items;

    void on(@Observes ContactReviewed contact) {
        FeedbackReference.read(contact.item())
                .flatMap(reference -> items.find(reference, VisibilityScope.system()))
                .ifPresent(item -> items.proposer(item).reviewed(contact));
    }
}
