package org.openleap.mailbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.VisibilityScope;
import org.openleap.mailbox.KeptMailStatus;
import org.openleap.mailbox.MailboxProblem;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.WantedPerson;
import org.openleap.shared.Conditions;
import org.openleap.shared.NameSearch;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;

/** Mails that wait for a person, for whoever may read what nobody has looked at yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KeptMailRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(KeptMailRecord mail) {
        entities.persist(mail);
        entities.flush();
    }

    /** Whoever asks; for those who answer for personal data. */
    Optional<KeptMailRecord> find(long id) {
        return Optional.ofNullable(entities.find(KeptMailRecord.class, id));
    }

    /** @throws NotFoundException {@link MailboxProblem#UNKNOWN_MAIL} also when it is hidden */
    public KeptMailRecord require(long id, VisibilityScope scope) {
        return find(id).filter(found -> scope.seesUnscreened())
                .orElseThrow(() -> new NotFoundException(MailboxProblem.UNKNOWN_MAIL, String.valueOf(id)));
    }

    /** One row more than asked for, the longest waiting first. */
    public List<KeptMailRecord> page(KeptMailStatus status, PageRequest request, VisibilityScope scope) {
        var conditions = visible(status, scope).afterEarliest(request, "m.keptAt", "m.id");
        var query = entities.createQuery(
                "select m from KeptMailRecord m" + conditions.where() + " order by m.keptAt, m.id",
                KeptMailRecord.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int countWaiting(int limit, VisibilityScope scope) {
        var conditions = visible(KeptMailStatus.WAITING, scope);
        var query = entities.createQuery("select m.id from KeptMailRecord m" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    private static Conditions visible(KeptMailStatus status, VisibilityScope scope) {
        var conditions = new Conditions().and("m.status = :status", "status", status);
        return scope.seesUnscreened() ? conditions : conditions.and("1 = 0");
    }

    /** The newest first. */
    List<FoundRecord> find(WantedPerson wanted, int most) {
        var search = NameSearch.of(wanted.name(), "m.name").or("m.sender = :email", "email", wanted.email());
        if (wanted.everywhere()) search.orLike("m.words", "words", wanted.name());
        if (search.isEmpty()) return List.of();
        var query = entities.createQuery(
                "select m from KeptMailRecord m" + search.where() + " order by m.id desc", KeptMailRecord.class);
        return search.bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(KeptMailRepository::found)
                .toList();
    }

    private static FoundRecord found(KeptMailRecord record) {
        var mail = record.toKeptMail();
        var key = new RecordKey(RecordKind.MAIL, Long.toString(mail.id()));
        return new FoundRecord(key, mail.name(), mail.sender(), mail.keptAt());
    }
}
