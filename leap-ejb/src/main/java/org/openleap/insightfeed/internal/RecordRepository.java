package org.openleap.insightfeed.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insightfeed.FeedRecord;
import org.openleap.insightfeed.FeedStatus;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The records of the feed. Codes, marks and receipts only, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** The head, locked; empty when another node has it. */
    @SuppressWarnings("unchecked")
    Optional<FeedHead> lock() {
        List<FeedHead> head = entities.createNativeQuery(
                        "select id, position from insight_feed where id = 1 for update skip locked", FeedHead.class)
                .getResultList();
        return head.stream().findFirst();
    }

    /** Waits until no other node changes records. */
    void waitForLock() {
        entities.find(FeedHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
    }

    public long position() {
        return entities.find(FeedHead.class, 1).position();
    }

    void add(InsightRecord made) {
        entities.persist(made);
    }

    InsightRecord require(long id) {
        return entities.find(InsightRecord.class, id);
    }

    List<InsightRecord> ofItems(Collection<FeedbackReference> items) {
        if (items.isEmpty()) return List.of();
        return entities.createQuery("select r from InsightRecord r where r.item in :items", InsightRecord.class)
                .setParameter("items", items)
                .getResultList();
    }

    /** What has to leave, the oldest first. */
    List<InsightRecord> due(Instant at, int most) {
        return entities.createQuery(
                        "select r from InsightRecord r where r.status = :waiting and r.dueAt <= :at order by r.dueAt, r.id",
                        InsightRecord.class)
                .setParameter("waiting", FeedStatus.WAITING)
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }

    /** One row more than asked for, what changed last first. */
    public List<FeedRecord> page(FeedStatus status, PageRequest request) {
        var conditions = new Conditions()
                .and("r.status = :status", "status", status)
                .after(request.cursor(), "r.changedAt", "r.id");
        var query = entities.createQuery(
                "select r from InsightRecord r" + conditions.where() + " order by r.changedAt desc, r.id desc",
                InsightRecord.class);
        return conditions
                .bind(query)
                .setMaxResults(request.size() + 1)
                .getResultStream()
                .map(InsightRecord::line)
                .toList();
    }

    /** Whatever has changed since then waits again. Returns how many. */
    public int sendAgain(Instant since, Instant now) {
        waitForLock();
        return entities.createQuery("update InsightRecord r set r.status = :waiting, r.dueAt = :now, r.problem = ''"
                        + " where r.changedAt >= :since")
                .setParameter("waiting", FeedStatus.WAITING)
                .setParameter("now", now)
                .setParameter("since", since)
                .executeUpdate();
    }
}
