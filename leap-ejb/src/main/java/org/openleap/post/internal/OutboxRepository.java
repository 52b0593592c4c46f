package org.openleap.post.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.post.PostedMail;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The mails that must leave. Rows are claimed on the clock of the database, so that nodes agree. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OutboxRepository {
    private static final String FREE = "(lease_until is null or lease_until < utc_timestamp(6))";
    private static final String CLAIM =
            "select * from outbox_mail where status = ?1 and due_at <= utc_timestamp(6) and " + FREE
                    + " order by due_at limit ?2 for update skip locked";
    private static final String WITHDRAW =
            "update outbox_mail set status = 'WITHDRAWN' where owner = ?1 and status = 'PENDING' and " + FREE;
    private static final String WITHDRAW_ALL =
            "update outbox_mail set status = 'WITHDRAWN' where mail_key like concat(?1, '%')"
                    + " and status = 'PENDING' and " + FREE;
    private static final String ADD_ONCE =
            "insert into outbox_mail (mail_key, owner, channel, message_id, address, subject_line, body, headers, status,"
                    + " posted_at, due_at, attempts, carrier_id, last_problem, secret)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'PENDING', ?9, ?9, 0, '', '', ?10)"
                    + " on duplicate key update mail_key = mail_key";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds the mail unless its key is known. The database decides, so that two nodes at once do not both add it. */
    public void addOnce(OutboxMail mail) {
        entities.createNativeQuery(ADD_ONCE)
                .setParameter(1, mail.key())
                .setParameter(2, mail.owner())
                .setParameter(3, mail.channel().name())
                .setParameter(4, mail.messageId())
                .setParameter(5, mail.address())
                .setParameter(6, mail.subjectLine())
                .setParameter(7, mail.body())
                .setParameter(8, mail.headerLines())
                .setParameter(9, mail.postedAt())
                .setParameter(10, mail.isSecret())
                .executeUpdate();
    }

    OutboxMail require(long id) {
        return entities.find(OutboxMail.class, id);
    }

    void add(OutboxAttempt attempt) {
        entities.persist(attempt);
    }

    /** Mails that are due in this state and that no other node holds, locked. */
    @SuppressWarnings("unchecked")
    List<OutboxMail> claimable(OutboxMail.Status status, int most) {
        return entities.createNativeQuery(CLAIM, OutboxMail.class)
                .setParameter(1, status.name())
                .setParameter(2, most)
                .getResultList();
    }

    OutboxAttempt lastAttempt(OutboxMail mail) {
        return attemptsOf(mail, "desc").setMaxResults(1).getSingleResult();
    }

    public List<PostedMail.Attempt> attempts(OutboxMail mail) {
        return attemptsOf(mail, "asc")
                .getResultStream()
                .map(OutboxAttempt::line)
                .toList();
    }

    private TypedQuery<OutboxAttempt> attemptsOf(OutboxMail mail, String order) {
        return entities.createQuery(
                        "select a from OutboxAttempt a where a.mailId = :mail order by a.id " + order,
                        OutboxAttempt.class)
                .setParameter("mail", mail.id());
    }

    /** How many of the owner's waiting mails need not leave any more; none that is just leaving. */
    public int withdraw(String owner) {
        return entities.createNativeQuery(WITHDRAW).setParameter(1, owner).executeUpdate();
    }

    public void withdrawAll(String beginning) {
        entities.createNativeQuery(WITHDRAW_ALL).setParameter(1, beginning).executeUpdate();
    }

    public int count(String owner) {
        return entities.createQuery("select count(m) from OutboxMail m where m.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult()
                .intValue();
    }

    public Optional<OutboxMail> find(String messageId) {
        return entities.createQuery("select m from OutboxMail m where m.messageId = :id", OutboxMail.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst();
    }

    public boolean hasLater(OutboxMail mail) {
        return ofOwner(mail.owner()).stream().anyMatch(other -> other.id() > mail.id());
    }

    public List<OutboxMail> ofOwner(String owner) {
        return entities.createQuery("select m from OutboxMail m where m.owner = :owner order by m.id", OutboxMail.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** One row more than asked for: given up and nobody's, newest first. */
    public List<OutboxMail> dead(PageRequest request) {
        var conditions = new Conditions()
                .and("m.owner = ''")
                .and("m.status = :dead", "dead", OutboxMail.Status.DEAD)
                .after(request.cursor(), "m.postedAt", "m.id");
        var query = entities.createQuery(
                "select m from OutboxMail m" + conditions.where() + " order by m.postedAt desc, m.id desc",
                OutboxMail.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** A mail that belongs to nobody. */
    public Optional<OutboxMail> findLoose(long id) {
        return Optional.ofNullable(entities.find(OutboxMail.class, id)).filter(OutboxMail::isLoose);
    }
}
