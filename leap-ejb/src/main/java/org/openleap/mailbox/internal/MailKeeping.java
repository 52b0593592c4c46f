package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.mailbox.KeptReason;
import org.openleap.mailbox.MailboxEvent;

/** Keeps what LEAP cannot take in by itself, until a person has looked at it. */
@ApplicationScoped
public class MailKeeping {
    @Inject
    KeptMailRepository mails;

    @Inject
    Event<MailboxEvent> events;

    @Inject
    InstantSource clock;

    /**
     * @param hash names the mail for ever
     * @param about the item whose letter it answers
     */
    void keep(IncomingMail mail, String hash, KeptReason reason, Optional<FeedbackReference> about) {
        var kept = KeptMailRecord.of(mail, hash, reason, about, clock.instant());
        mails.add(kept);
        events.fire(kept.event());
    }
}
