package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.mailbox.MailboxEvent;
import org.openleap.mailbox.MailboxProblem;
import org.openleap.shared.error.RuleViolatedException;

/** The one door to a mail that waits: seen, and not changed meanwhile. */
@ApplicationScoped
public class KeptMailDesk {
    @Inject
    KeptMailRepository mails;

    @Inject
    MailHearing hearing;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    Event<MailboxEvent> events;

    public KeptMailRecord require(long id, long version) {
        var mail = mails.require(id, user.scope());
        guard.requireUnchanged(version, mail.version(), mail.lastChange());
        return mail;
    }

    /** @throws RuleViolatedException {@link MailboxProblem#NO_WORDS} */
    public FeedbackReference hear(KeptMailRecord kept) {
        if (kept.mail().isEmpty()) throw new RuleViolatedException(MailboxProblem.NO_WORDS);
        return hearing.hear(kept.mail(), kept.hash(), kept.about()).item();
    }

    /** Writes the last change into the trail. */
    public void note(KeptMailRecord mail) {
        events.fire(mail.event());
    }
}
