package org.openleap.feedback.internal;

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
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ImportStatus;
import org.openleap.feedback.SkipReason;
import org.openleap.feedback.SkippedRow;
import org.openleap.shared.error.NotFoundException;

/** Files on their way into the register, and the rows that did not get there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds the import with its file and gives it its id. */
    public void add(FeedbackImport prepared, byte[] content) {
        entities.persist(prepared);
        entities.flush();
        entities.persist(new ImportFile(prepared.id(), content));
    }

    void add(ImportSkip skip) {
        entities.persist(skip);
    }

    void add(FeedbackOrigin origin) {
        entities.persist(origin);
    }

    /** @throws NotFoundException {@link FeedbackProblem#UNKNOWN_IMPORT} */
    public FeedbackImport require(long id) {
        return Optional.ofNullable(entities.find(FeedbackImport.class, id))
                .orElseThrow(() -> new NotFoundException(FeedbackProblem.UNKNOWN_IMPORT));
    }

    /** The import, locked until the end of the transaction: two nodes never read the same rows. */
    FeedbackImport lock(long id) {
        return entities.find(FeedbackImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest import that still has rows to read. */
    Optional<Long> running() {
        return entities.createQuery(
                        "select i.id from FeedbackImport i where i.status = :running order by i.id", Long.class)
                .setParameter("running", ImportStatus.RUNNING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException {@link FeedbackProblem#UNKNOWN_IMPORT} when its rows are all read */
    public FftFile file(long id) {
        return Optional.ofNullable(entities.find(ImportFile.class, id))
                .orElseThrow(() -> new NotFoundException(FeedbackProblem.UNKNOWN_IMPORT))
                .read();
    }

    void forgetFile(long id) {
        entities.createQuery("delete from ImportFile f where f.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Files that nobody started are somebody's words in the wrong place. */
    void forgetPrepared(Instant before) {
        var old = entities.createQuery(
                        "select i from FeedbackImport i where i.status = :prepared and i.uploadedAt < :before",
                        FeedbackImport.class)
                .setParameter("prepared", ImportStatus.PREPARED)
                .setParameter("before", before)
                .getResultList();
        old.forEach(forgotten -> {
            forgetFile(forgotten.id());
            entities.remove(forgotten);
        });
    }

    /** Newest first. */
    public List<FeedbackImport> recent(int most) {
        return entities.createQuery(
                        "select i from FeedbackImport i order by i.uploadedAt desc, i.id desc", FeedbackImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Which of these keys an item has already. */
    Set<String> taken(Collection<String> keyHashes) {
        if (keyHashes.isEmpty()) return Set.of();
        return new HashSet<>(entities.createQuery(
                        "select i.secrets.keyHash from FeedbackItem i where i.secrets.keyHash in :keys", String.class)
                .setParameter("keys", keyHashes)
                .getResultList());
    }

    public Map<SkipReason, Integer> skipped(long id) {
        var counts = new EnumMap<SkipReason, Integer>(SkipReason.class);
        entities.createQuery(
                        "select s.reason, count(s) from ImportSkip s where s.importId = :id group by s.reason",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(row -> counts.put((SkipReason) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    public List<SkippedRow> skippedRows(long id, int most) {
        return entities.createQuery(
                        "select new org.openleap.feedback.SkippedRow(s.row, s.reason) from ImportSkip s"
                                + " where s.importId = :id order by s.row",
                        SkippedRow.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }
}
