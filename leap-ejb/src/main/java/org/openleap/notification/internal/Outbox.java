package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.openleap.notification.Mail;

/** Puts mails where they wait to leave, inside the transaction that owes them. */
@ApplicationScoped
public class Outbox {
    @Inject
    OutboxRepository mails;

    @Inject
    InstantSource clock;

    /** The first mail for this telling leaves soon. */
    public void postFirst(Telling telling) {
        mails.add(OutboxMail.of(telling, 1, clock.instant()));
    }

    /** Another mail for this telling leaves soon; its Message-ID tells which telling and which round it is. */
    public void postAgain(Telling telling) {
        mails.add(OutboxMail.of(telling, mails.rounds(telling) + 1, clock.instant()));
    }

    /** A mail that is no telling leaves soon, unless one with its key was posted before. */
    public void post(Mail mail, Letter letter) {
        mails.addOnce(OutboxMail.of(mail, letter, clock.instant()));
    }

    /** The mail need not leave any more. */
    public void withdraw(Telling telling) {
        mails.pendingOf(telling).forEach(OutboxMail::sent);
    }
}
