package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The mails that must leave. Rows are claimed on the clock of the database, so that nodes agree. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OutboxRepository {
    private static final String CLAIM =
            "select * from outbox_mail where status = 'PENDING' and due_at <= utc_timestamp(6)"
                    + " and (lease_until is null or lease_until < utc_timestamp(6)) order by due_at limit ?1"
                    + " for update skip locked";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(OutboxMail mail) {
        entities.persist(mail);
    }

    OutboxMail require(long id) {
        return entities.find(OutboxMail.class, id);
    }

    /** Mails that are due and that no other node holds, locked. */
    @SuppressWarnings("unchecked")
    List<OutboxMail> claimable(int most) {
        return entities.createNativeQuery(CLAIM, OutboxMail.class)
                .setParameter(1, most)
                .getResultList();
    }

    /** How many mails this telling has had. */
    int rounds(Telling telling) {
        return entities.createQuery("select count(m) from OutboxMail m where m.telling = :telling", Long.class)
                .setParameter("telling", telling)
                .getSingleResult()
                .intValue();
    }

    List<OutboxMail> pendingOf(Telling telling) {
        return entities.createQuery(
                        "select m from OutboxMail m where m.telling = :telling and m.status = :pending",
                        OutboxMail.class)
                .setParameter("telling", telling)
                .setParameter("pending", OutboxMail.Status.PENDING)
                .getResultList();
    }
}
