package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openleap.notification.internal.Outbox;
import org.openleap.notification.internal.TemplatedLetters;

/**
 * Where the other components post mail that is no telling, inside their own transaction: it leaves when that transaction is
 * committed, and only then. Retries, dead letters and {@link MessageStop} are those of every mail. Whoever is owed an answer
 * is told by {@link TellingDesk} instead.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MailDesk {
    @Inject
    TemplatedLetters letters;

    @Inject
    Outbox outbox;

    /**
     * Sends the mail soon. Does nothing when a mail with this key was posted before, by this node or another.
     *
     * @throws IllegalStateException when the template is missing or uses a word that was not given
     */
    public void post(Mail mail) {
        outbox.post(mail, letters.write(mail));
    }
}
