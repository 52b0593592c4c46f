package org.openleap.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openleap.audit.AuditEntry;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The trail and its chain. Rows are added and read; there is no way to change one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditRepository {
    private static final int LONGEST_STORY = 500;
    private static final String FEED = "select feed.id, feed.subject from audit_event feed where ";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(AuditEvent event) {
        entities.persist(event);
    }

    void add(AuditSeal seal) {
        entities.persist(seal);
    }

    /** Events of a reference and of whatever stands below it ({@code reference/1}), newest first. */
    public List<AuditEntry> of(String reference) {
        return entities.createQuery(
                        "select e from AuditEvent e where e.subject >= :reference and e.subject < :end order by e.id desc",
                        AuditEvent.class)
                .setParameter("reference", reference)
                .setParameter("end", reference + "0")
                .setMaxResults(LONGEST_STORY)
                .getResultStream()
                .map(AuditEvent::entry)
                .toList();
    }

    /** Asked twice a second, so it reads two columns by the primary key. */
    public Map<Long, String> subjectsAfter(long id, int most) {
        return subjects(entities.createNativeQuery(FEED + "feed.id > ?1 order by feed.id")
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultList());
    }

    public Map<Long, String> subjectsOf(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        var list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return subjects(
                entities.createNativeQuery(FEED + "feed.id in (" + list + ")").getResultList());
    }

    private static Map<Long, String> subjects(List<?> rows) {
        var subjects = new TreeMap<Long, String>();
        for (var row : rows) {
            var columns = (Object[]) row;
            subjects.put(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        return subjects;
    }

    public long newest() {
        var newest = entities.createNativeQuery("select coalesce(max(feed.id), 0) from audit_event feed");
        return ((Number) newest.getSingleResult()).longValue();
    }

    public Instant lastUse(String reference) {
        return entities.createQuery(
                        "select e.at from AuditEvent e where e.subject >= :reference and e.subject < :end"
                                + " and e.action not like 'privacy.%' order by e.at desc",
                        Instant.class)
                .setParameter("reference", reference)
                .setParameter("end", reference + "0")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** One row more than asked for, newest first. */
    public List<AuditEntry> page(PageRequest request) {
        var conditions = new Conditions().after(request.cursor(), "e.at", "e.id");
        var query = entities.createQuery(
                "select e from AuditEvent e" + conditions.where() + " order by e.at desc, e.id desc", AuditEvent.class);
        return conditions
                .bind(query)
                .setMaxResults(request.size() + 1)
                .getResultStream()
                .map(AuditEvent::entry)
                .toList();
    }

    /** The last link, locked; empty when another node is sealing. */
    @SuppressWarnings("unchecked")
    Optional<AuditHead> lockHead() {
        List<AuditHead> heads = entities.createNativeQuery(
                        "select id, position, event_id, mac from audit_head where id = 1 for update skip locked",
                        AuditHead.class)
                .getResultList();
        return heads.stream().findFirst();
    }

    /** Events that have no seal yet, oldest first. */
    List<AuditEvent> unsealed(int most) {
        return entities.createQuery(
                        "select e from AuditEvent e where e.id > :from"
                                + " and not exists (select s from AuditSeal s where s.eventId = e.id) order by e.id",
                        AuditEvent.class)
                .setParameter("from", oldestPossiblyUnsealed())
                .setMaxResults(most)
                .getResultList();
    }

    /** Seals after a position, in order. */
    List<AuditSeal> seals(long after, int most) {
        return entities.createQuery(
                        "select s from AuditSeal s where s.position > :after order by s.position", AuditSeal.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<AuditEvent> events(List<Long> ids) {
        return entities.createQuery("select e from AuditEvent e where e.id in :ids", AuditEvent.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    AuditHead head() {
        return entities.find(AuditHead.class, 1);
    }

    /**
     * A transaction may commit after one with a higher id was sealed, so the search starts a little before the newest
     * sealed event: far more than any number of transactions under way at once.
     */
    private long oldestPossiblyUnsealed() {
        var newest = entities.createQuery("select max(s.eventId) from AuditSeal s", Long.class)
                .getSingleResult();
        return newest == null ? 0 : newest - 10_000;
    }
}
