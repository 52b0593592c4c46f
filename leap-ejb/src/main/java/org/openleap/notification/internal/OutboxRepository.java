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

    private static final String ADD_ONCE =
            "insert into outbox_mail (mail_key, message_id, address, subject_line, body, headers, status, due_at, attempts,"
                    + " last_problem) values (?1, ?2, ?3, ?4, ?5, ?6, 'PENDING', ?7, 0, '')"
                    + " on duplicate key update mail_key = mail_key";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(OutboxMail mail) {
        entities.persist(mail);
    }

    /** Adds the mail unless its key is known. The database decides, so that two nodes at once do not both add it. */
    void addOnce(OutboxMail mail) {
        entities.createNativeQuery(ADD_ONCE)
                .setParameter(1, mail.key())
                .setParameter(2, mail.messageId())
                .setParameter(3, mail.address())
                .setParameter(4, mail.letter().subject())
                .setParameter(5, mail.letter().body())
                .setParameter(6, mail.headerLines())
                .setParameter(7, mail.dueAt())
                .executeUpdate();
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
