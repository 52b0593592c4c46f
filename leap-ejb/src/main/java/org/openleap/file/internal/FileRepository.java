package org.openleap.file.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.file.FileId;

/**
 * The files. Who may see one is not written in its row: {@link FileGates} asks the component whose record it hangs on, before
 * anything of it is shown.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileRepository {
    /** Rows are claimed on the clock of the database, so that nodes agree. */
    private static final String CLAIM = "select * from attached_file where status in ('QUARANTINED', 'UNSCANNED')"
            + " and scan_at <= utc_timestamp(6) order by scan_at limit ?1 for update skip locked";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(FileRecord file) {
        entities.persist(file);
        entities.flush();
    }

    Optional<FileRecord> find(FileId id) {
        return entities.createQuery("select f from FileRecord f where f.key = :key", FileRecord.class)
                .setParameter("key", id.value())
                .getResultStream()
                .findFirst();
    }

    /** In the order they came, at most as many as asked for. */
    List<FileRecord> of(String subject, int most) {
        return entities.createQuery(
                        "select f from FileRecord f where f.subject = :subject order by f.id", FileRecord.class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultList();
    }

    /** Files that nobody has scanned and that no other node is scanning, locked. */
    @SuppressWarnings("unchecked")
    List<FileRecord> claimable(int most) {
        return entities.createNativeQuery(CLAIM, FileRecord.class)
                .setParameter(1, most)
                .getResultList();
    }
}
