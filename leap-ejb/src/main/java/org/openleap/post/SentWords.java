package org.openleap.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.openleap.post.internal.MailTexts;
import org.openleap.privacy.Removal;

/** Takes somebody out of what has left or still waits; what waits never leaves. That something left stays. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SentWords {
    private static final String OF_OWNERS = "select m from MailTexts m where m.owner in :names";
    private static final String LOOSE = "select m from MailTexts m where m.owner = '' and m.address in :names";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /**
     * Out of every mail of these owners, and of every mail that stands for itself and went to one of the addresses.
     *
     * @param owners as in {@link Posting}
     */
    public void erase(Collection<String> owners, Collection<String> addresses, Removal removal) {
        forget(mails(OF_OWNERS, owners), removal);
        forget(mails(LOOSE, addresses), removal);
    }

    private List<MailTexts> mails(String query, Collection<String> names) {
        if (names.isEmpty()) return List.of();
        return entities.createQuery(query, MailTexts.class)
                .setParameter("names", names)
                .getResultList();
    }

    /** What a mail server answered often names the address. */
    private void forget(List<MailTexts> mails, Removal removal) {
        if (mails.isEmpty()) return;
        mails.forEach(mail -> mail.erase(removal));
        entities.createQuery(
                        "update OutboxAttempt a set a.outcome = '' where a.mailId in :mails and a.outcome like '%@%'")
                .setParameter("mails", mails.stream().map(MailTexts::id).toList())
                .executeUpdate();
    }
}
