package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openleap.notification.internal.TemplatedLetters;
import org.openleap.post.Channel;
import org.openleap.post.PostDesk;
import org.openleap.post.Posting;

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
    PostDesk post;

    /**
     * Sends the mail soon. Does nothing when a mail with this key was posted before, by this node or another.
     *
     * @throws IllegalStateException when the template is missing or uses a word that was not given
     */
    public void post(Mail mail) {
        var letter = letters.write(mail);
        post.post(new Posting(
                mail.key(),
                "",
                Channel.EMAIL,
                mail.to(),
                letter.subject(),
                letter.body(),
                mail.headers(),
                mail.secret()));
    }

    /** Mails whose keys begin so and that still wait need not leave any more; nothing happens to those that have left. */
    public void withdraw(String beginning) {
        post.withdrawAll(beginning);
    }
}
