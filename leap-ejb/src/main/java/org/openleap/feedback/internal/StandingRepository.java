package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.ItemStanding;

/** Where items stand; no words and no people, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandingRepository {
    private static final String STANDING = "select new org.openleap.feedback.ItemStanding(i.id, i.reference, i.status,"
            + " i.submission.channel, i.submission.service, i.submission.place) from FeedbackItem i where ";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public List<ItemStanding> of(Collection<FeedbackReference> items) {
        return entities.createQuery(STANDING + "i.reference in :items", ItemStanding.class)
                .setParameter("items", items)
                .getResultList();
    }

    public List<ItemStanding> after(long id, int most) {
        return entities.createQuery(STANDING + "i.id > :id order by i.id", ItemStanding.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }
}
