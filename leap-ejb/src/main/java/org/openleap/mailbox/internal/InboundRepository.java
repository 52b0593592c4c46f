package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What was read from the mailbox. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InboundRepository {
    private static final String CLAIM = "insert ignore into inbound_mail (mail_hash, fate, item, attachments, read_at)"
            + " values (?1, 'EMPTY', '', 0, utc_timestamp(6))";
    private static final String SETTLE =
            "update inbound_mail set fate = ?2, item = ?3, attachments = ?4 where mail_hash = ?1";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /**
     * Takes the mail for this transaction. False when it was read before; another node that reads the same mail now waits
     * until this transaction has ended.
     */
    boolean claim(String hash) {
        return entities.createNativeQuery(CLAIM).setParameter(1, hash).executeUpdate() > 0;
    }

    void settle(String hash, MailFate fate, String item, int attachments) {
        entities.createNativeQuery(SETTLE)
                .setParameter(1, hash)
                .setParameter(2, fate.name())
                .setParameter(3, item)
                .setParameter(4, attachments)
                .executeUpdate();
    }

    InboundPlace place(String mailbox) {
        var place = entities.find(InboundPlace.class, mailbox);
        if (place != null) return place;
        var first = new InboundPlace(mailbox);
        entities.persist(first);
        return first;
    }
}
