package org.openleap.consent.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentSubject;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The entries. Whoever asks has been let to the record they belong to, or answers for the whole ledger. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConsentRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Permission entry) {
        entities.persist(entry);
        entities.flush();
    }

    /** Of one record, the newest first. */
    List<Permission> of(ConsentSubject subject) {
        return entities.createQuery(
                        "select p from Permission p where p.kind = :kind and p.subject = :subject order by p.id desc",
                        Permission.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.key())
                .getResultList();
    }

    /** One row more than asked for, newest first. */
    public List<Permission> page(PageRequest request) {
        var conditions = new Conditions().after(request.cursor(), "p.at", "p.id");
        var query = entities.createQuery(
                "select p from Permission p" + conditions.where() + " order by p.at desc, p.id desc", Permission.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Given until a day that has passed, and not ended since. */
    List<Permission> expired(LocalDate today, int most) {
        return entities.createQuery(
                        "select p from Permission p where p.answer = :given and p.expiresOn < :today and not exists"
                                + " (select n from Permission n where n.kind = p.kind and n.subject = p.subject"
                                + " and n.purpose = p.purpose and n.partner = p.partner and n.id > p.id) order by p.expiresOn",
                        Permission.class)
                .setParameter("given", ConsentAnswer.GIVEN)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }
}
