package org.openleap.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openleap.imports.ImportProblem;
import org.openleap.imports.ImportStatus;
import org.openleap.imports.SkipReason;
import org.openleap.imports.SkippedRow;
import org.openleap.shared.error.NotFoundException;

/** Files on their way into the register, where their items came from, and the rows that did not get there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ImportRepository {
    private static final int SHOWN = 200;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds the import and gives it its id. */
    void add(FeedbackImport prepared) {
        entities.persist(prepared);
        entities.flush();
    }

    void add(ImportSkip skip) {
        entities.persist(skip);
    }

    void add(FeedbackOrigin origin) {
        entities.persist(origin);
    }

    /** @throws NotFoundException {@link ImportProblem#UNKNOWN_IMPORT} */
    public FeedbackImport require(long id) {
        return Optional.ofNullable(entities.find(FeedbackImport.class, id))
                .orElseThrow(() -> new NotFoundException(ImportProblem.UNKNOWN_IMPORT));
    }

    /** The import, locked until the end of the transaction: two nodes never read the same rows. */
    FeedbackImport lock(long id) {
        return entities.find(FeedbackImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest import that still has something to do. */
    Optional<FeedbackImport> atWork() {
        return entities.createQuery(
                        "select i from FeedbackImport i where i.status in :working order by i.id", FeedbackImport.class)
                .setParameter("working", EnumSet.of(ImportStatus.RUNNING, ImportStatus.UNDOING))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Imports that nobody started before this moment. */
    List<FeedbackImport> preparedBefore(Instant moment) {
        return entities.createQuery(
                        "select i from FeedbackImport i where i.status = :prepared and i.uploadedAt < :before",
                        FeedbackImport.class)
                .setParameter("prepared", ImportStatus.PREPARED)
                .setParameter("before", moment)
                .getResultList();
    }

    void remove(FeedbackImport forgotten) {
        entities.remove(forgotten);
    }

    /** Newest first. */
    List<FeedbackImport> recent(int most) {
        return entities.createQuery(
                        "select i from FeedbackImport i order by i.uploadedAt desc, i.id desc", FeedbackImport.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Items of an import in the order of their rows, after this row. */
    List<FeedbackOrigin> origins(long id, int after, int most) {
        return entities.createQuery(
                        "select o from FeedbackOrigin o where o.importId = :id and o.row > :after order by o.row",
                        FeedbackOrigin.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    void remove(FeedbackOrigin origin) {
        entities.remove(origin);
    }

    /** Counts of several imports, in one query. */
    Map<Long, Map<SkipReason, Integer>> skipped(Collection<Long> ids) {
        var all = new HashMap<Long, Map<SkipReason, Integer>>();
        if (ids.isEmpty()) return all;
        entities.createQuery(
                        "select s.importId, s.reason, count(s) from ImportSkip s where s.importId in :ids"
                                + " group by s.importId, s.reason",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> all.computeIfAbsent((Long) row[0], id -> new EnumMap<>(SkipReason.class))
                        .put((SkipReason) row[1], ((Number) row[2]).intValue()));
        return all;
    }

    /** The first two hundred, in the order of the file. */
    public List<SkippedRow> skippedRows(long id) {
        return entities.createQuery(
                        "select new org.openleap.imports.SkippedRow(s.row, s.reason) from ImportSkip s"
                                + " where s.importId = :id order by s.row",
                        SkippedRow.class)
                .setParameter("id", id)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Rows that somebody can put right, after this row, in the order of the file. */
    List<ImportSkip> wrongRows(long id, int after, int most) {
        var wrong = EnumSet.allOf(SkipReason.class);
        wrong.removeIf(reason -> !reason.isWrong());
        return entities.createQuery(
                        "select s from ImportSkip s where s.importId = :id and s.row > :after and s.reason in :wrong"
                                + " order by s.row",
                        ImportSkip.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("wrong", wrong)
                .setMaxResults(most)
                .getResultList();
    }

    /** What stands in wrong rows is somebody's words outside the register. */
    void forgetCells(Instant endedBefore) {
        entities.createNativeQuery("update feedback_import_skip s join feedback_import i on i.id = s.import_id"
                        + " set s.cells = '' where s.cells <> '' and i.ended_at < ?1")
                .setParameter(1, LocalDateTime.ofInstant(endedBefore, ZoneOffset.UTC))
                .executeUpdate();
    }
}
