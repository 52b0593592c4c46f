package org.openleap.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openleap.privacy.RecordKind;
import org.openleap.retention.DisposalRecord;
import org.openleap.retention.DisposalStatus;
import org.openleap.retention.LineStatus;
import org.openleap.retention.RetentionCode;

/** Disposals and their records: references only. For information governance, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DisposalRepository {
    private static final Set<DisposalStatus> UNDER_WAY = Set.of(DisposalStatus.PROPOSED, DisposalStatus.APPROVED);

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Disposal disposal) {
        entities.persist(disposal);
        entities.flush();
    }

    void add(DisposalLine line) {
        entities.persist(line);
    }

    Optional<Disposal> find(long id) {
        return Optional.ofNullable(entities.find(Disposal.class, id));
    }

    /** Those that wait for a person first, then those under way, then the others; the last proposed first. */
    public List<Disposal> all(int most) {
        return entities.createQuery(
                        "select d from Disposal d order by case when d.status = :proposed then 0 when d.status = :approved"
                                + " then 1 else 2 end, d.id desc",
                        Disposal.class)
                .setParameter("proposed", DisposalStatus.PROPOSED)
                .setParameter("approved", DisposalStatus.APPROVED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether records of the class wait for a person, or are being erased. */
    boolean isUnderWay(RetentionCode code) {
        return entities.createQuery(
                                "select count(d) from Disposal d where d.code = :code and d.status in :states",
                                Long.class)
                        .setParameter("code", code)
                        .setParameter("states", UNDER_WAY)
                        .getSingleResult()
                > 0;
    }

    /** Which of these records somebody refused to erase since. */
    Set<String> refusedSince(Instant since, RecordKind kind, Collection<String> keys) {
        if (keys.isEmpty()) return Set.of();
        return new HashSet<>(entities.createQuery(
                        "select l.key from DisposalLine l join Disposal d on d.id = l.disposal where l.kind = :kind"
                                + " and l.key in :keys and d.status = :refused and d.proposedAt >= :since",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("keys", keys)
                .setParameter("refused", DisposalStatus.REFUSED)
                .setParameter("since", since)
                .getResultList());
    }

    /** The longest kept first. */
    public List<DisposalRecord> records(long disposal) {
        return entities.createQuery(
                        "select l from DisposalLine l where l.disposal = :disposal order by l.id", DisposalLine.class)
                .setParameter("disposal", disposal)
                .getResultStream()
                .map(DisposalLine::record)
                .toList();
    }

    Map<LineStatus, Integer> counts(long disposal) {
        var counts = new EnumMap<LineStatus, Integer>(LineStatus.class);
        entities.createQuery(
                        "select l.status, count(l) from DisposalLine l where l.disposal = :disposal group by l.status",
                        Object[].class)
                .setParameter("disposal", disposal)
                .getResultList()
                .forEach(row -> counts.put((LineStatus) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Disposals that somebody approved and that are not done, the oldest first. */
    List<Long> approved() {
        return entities.createQuery("select d.id from Disposal d where d.status = :approved order by d.id", Long.class)
                .setParameter("approved", DisposalStatus.APPROVED)
                .getResultList();
    }

    List<Long> waiting(long disposal, int most) {
        return entities.createQuery(
                        "select l.id from DisposalLine l where l.disposal = :disposal and l.status = :waiting order by l.id",
                        Long.class)
                .setParameter("disposal", disposal)
                .setParameter("waiting", LineStatus.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Locked until the end of the transaction: two nodes never erase the same record. */
    DisposalLine lockLine(long id) {
        return entities.find(DisposalLine.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Disposal lock(long id) {
        return entities.find(Disposal.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ClassRow> period(RetentionCode code) {
        return Optional.ofNullable(entities.find(ClassRow.class, code));
    }

    void add(ClassRow row) {
        entities.persist(row);
    }
}
