package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openleap.identity.UserId;
import org.openleap.notification.internal.Telling;
import org.openleap.notification.internal.TellingNews;
import org.openleap.notification.internal.TellingRepository;
import org.openleap.post.PostDesk;

/** What comes back of the mails that LEAP sent. For the component that reads the mailbox, inside its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReturnedMail {
    private static final String EVIDENCE = "The mail server sent it back.";

    @Inject
    PostDesk post;

    @Inject
    TellingRepository tellings;

    @Inject
    TellingNews news;

    /**
     * A mail server says that a mail did not arrive: it is owed again, however long ago it was, and a person must find another
     * way. Nothing happens when they were told in another way meanwhile, or read it on their own page.
     *
     * @param messageId of the mail that was sent
     * @return the item it was about; empty when LEAP sent no such mail, or told nobody anything with it
     */
    public Optional<String> bounced(String messageId) {
        var telling = tellingOf(messageId);
        telling.filter(each -> counts(each) && post.isLatest(messageId)).ifPresent(this::cameBack);
        return telling.map(Telling::item);
    }

    /** The item that a mail was about; empty when LEAP sent no such mail, or told nobody anything with it. */
    public Optional<String> itemOf(String messageId) {
        return tellingOf(messageId).map(Telling::item);
    }

    private Optional<Telling> tellingOf(String messageId) {
        return post.ownerOf(messageId).flatMap(tellings::ofMail);
    }

    private static boolean counts(Telling telling) {
        boolean left = telling.status() == TellingStatus.SENT || telling.status() == TellingStatus.DELIVERED;
        return left && telling.settlement().grade() != EvidenceGrade.A;
    }

    private void cameBack(Telling telling) {
        boolean wasSettled = telling.status().isSettled();
        telling.cameBack();
        news.keep(telling, TellingStep.CAME_BACK, EVIDENCE, UserId.SYSTEM);
        if (wasSettled) news.reopened(telling, UserId.SYSTEM);
        else news.worked(TellingEvent.FAILED, telling, UserId.SYSTEM);
    }
}
