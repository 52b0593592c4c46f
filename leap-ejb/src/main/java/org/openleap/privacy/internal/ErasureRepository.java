package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openleap.privacy.RecordKey;

/** The tombstones. They hold nobody's words and nobody's name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ErasureRepository {
    private static final String WAITING =
            "select * from erasure where in_ledger = false order by erased_at limit ?1 for update skip locked";
    private static final String CLAIM = "insert ignore into erasure (id, kind, record_key, depth, authority, proof,"
            + " passages, because, erased_by, erased_at, in_ledger) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, true)";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(ErasureRow row) {
        entities.persist(row);
    }

    /** The last first. */
    List<ErasureRow> of(RecordKey record) {
        return entities.createQuery(
                        "select e from ErasureRow e where e.kind = :kind and e.key = :key order by e.at desc, e.id",
                        ErasureRow.class)
                .setParameter("kind", record.kind())
                .setParameter("key", record.key())
                .getResultList();
    }

    /** What does not stand in the ledger yet, locked. */
    @SuppressWarnings("unchecked")
    List<ErasureRow> unwritten(int most) {
        return entities.createNativeQuery(WAITING, ErasureRow.class)
                .setParameter(1, most)
                .getResultList();
    }

    /** Which of these the database knows. */
    Set<String> known(Collection<String> ids) {
        if (ids.isEmpty()) return Set.of();
        return new HashSet<>(entities.createQuery("select e.id from ErasureRow e where e.id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Takes an erasure of the ledger into the database; false when another node was faster. */
    boolean claim(LedgerLine line) {
        return entities.createNativeQuery(CLAIM)
                        .setParameter(1, line.id())
                        .setParameter(2, line.record().kind().name())
                        .setParameter(3, line.record().key())
                        .setParameter(4, line.depth().name())
                        .setParameter(5, line.authority().name())
                        .setParameter(6, line.proof())
                        .setParameter(7, line.passages())
                        .setParameter(8, line.because())
                        .setParameter(9, line.by().value())
                        .setParameter(10, LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }
}
