package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.util.List;
import org.openleap.identity.UserId;
import org.openleap.reference.Stretch;

/** How long first looks took: days and numbers, no item, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LookRepository {
    private static final String LOOKS = "select i.submission.service, function('date', i.receivedAt),"
            + " function('date', i.admission.screening.at), count(i.id) from FeedbackItem i"
            + " where i.secrets.imported = false and i.admission.screening.at >= :since"
            + " and i.admission.screening.by <> :nobody"
            + " group by i.submission.service, function('date', i.receivedAt),"
            + " function('date', i.admission.screening.at)";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public List<Stretch> firstLooks(Instant since) {
        return entities.createQuery(LOOKS, Object[].class)
                .setParameter("since", since)
                .setParameter("nobody", UserId.SYSTEM)
                .getResultStream()
                .map(row -> new Stretch(
                        (String) row[0], ((Date) row[1]).toLocalDate(), ((Date) row[2]).toLocalDate(), (Long) row[3]))
                .toList();
    }
}
