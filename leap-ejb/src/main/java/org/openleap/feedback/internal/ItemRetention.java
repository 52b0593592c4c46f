package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.LoopStatus;
import org.openleap.notification.Route;
import org.openleap.privacy.Depth;
import org.openleap.privacy.RecordKey;
import org.openleap.retention.DueRecord;
import org.openleap.retention.RetentionCode;
import org.openleap.retention.RetentionSource;

/** Closed items whose time may be over; their time begins with the last change of the item. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemRetention implements RetentionSource {
    private static final String CLOSED = "select t.reference, t.lastChange.at from ItemTexts t where t.loop = :closed"
            + " and t.lastChange.at >= :from and t.lastChange.at < :until";
    private static final String ORDER = " order by t.lastChange.at";
    private static final String IDENTIFIED =
            " and t.erased = '' and exists (select p from Proposer p where p.itemId = t.id"
                    + " and (p.route <> :none or p.name <> ''))";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Override
    public List<DueRecord> due(RetentionCode code, Instant from, Instant until, int most) {
        return switch (code) {
            case FEEDBACK_IDENTIFIERS -> read(closed(IDENTIFIED, from, until).setParameter("none", Route.NONE), most);
            case FEEDBACK_NO_SUGGESTION ->
                read(
                        closed(" and t.erased = '' and t.status = :status", from, until)
                                .setParameter("status", FeedbackStatus.NO_SUGGESTION),
                        most);
            case FEEDBACK_DECIDED ->
                read(
                        closed(" and t.erased <> :all and t.status <> :status", from, until)
                                .setParameter("all", Depth.EVERYTHING.name())
                                .setParameter("status", FeedbackStatus.NO_SUGGESTION),
                        most);
            default -> List.of();
        };
    }

    private TypedQuery<Object[]> closed(String condition, Instant from, Instant until) {
        return entities.createQuery(CLOSED + condition + ORDER, Object[].class)
                .setParameter("closed", LoopStatus.CLOSED)
                .setParameter("from", from)
                .setParameter("until", until);
    }

    private static List<DueRecord> read(TypedQuery<Object[]> query, int most) {
        return query.setMaxResults(most)
                .getResultStream()
                .map(row -> new DueRecord(RecordKey.item(((FeedbackReference) row[0]).value()), (Instant) row[1]))
                .toList();
    }
}
