package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.openleap.feedback.Contact;
import org.openleap.feedback.FeedbackEvent;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Mail;
import org.openleap.notification.MailDesk;
import org.openleap.notification.Route;

/** Gives people other words when theirs are lost: at the e-mail address that they gave, and nowhere else. */
@ApplicationScoped
public class LostPhrases {
    @Inject
    FeedbackRepository items;

    @Inject
    Phrases phrases;

    @Inject
    MailDesk mails;

    @Inject
    Event<FeedbackEvent> events;

    /** Whoever asks learns nothing about the item: not whether there is one, and not whether anything was sent. */
    public void renew(String typedReference, Instant at) {
        FeedbackReference.read(typedReference)
                .flatMap(reference -> items.find(reference, VisibilityScope.system()))
                .filter(item -> item.secrets().mayRenew(at))
                .ifPresent(item -> send(item, items.proposer(item).contact(), at));
    }

    private void send(FeedbackItem item, Contact contact, Instant at) {
        if (contact.route() != Route.EMAIL) return;
        var reference = item.reference();
        var key = UUID.randomUUID();
        var phrase = phrases.phrase(key, reference);
        item.secrets().renew(phrases.slowHash(phrase, reference), at);
        var words = Map.<String, Object>of("reference", reference.value(), "phrase", phrase, "name", contact.name());
        mails.post(Mail.secret("new-words/" + key, contact.address(), "new-words", words));
        events.fire(new FeedbackEvent.PhraseRenewed(reference, at));
    }
}
