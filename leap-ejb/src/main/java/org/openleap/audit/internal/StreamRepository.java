package org.openleap.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.openleap.audit.AuditStream;
import org.openleap.audit.SealedEvent;

/** Events by their place in the chain. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StreamRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public long head() {
        return entities.find(AuditHead.class, 1).position();
    }

    public List<SealedEvent> between(long after, long upTo) {
        return entities.createQuery(
                        "select s.position, e from AuditSeal s, AuditEvent e where e.id = s.eventId"
                                + " and s.position > :after and s.position <= :upTo order by s.position",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .map(StreamRepository::sealed)
                .toList();
    }

    public List<SealedEvent> between(long after, long upTo, String action) {
        return entities.createQuery(
                        "select s.position, e from AuditSeal s, AuditEvent e where e.id = s.eventId"
                                + " and s.position > :after and s.position <= :upTo and e.action = :action"
                                + " order by s.position",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setParameter("action", action)
                .getResultStream()
                .map(StreamRepository::sealed)
                .toList();
    }

    public List<String> subjects(long after, long upTo) {
        return entities.createQuery(
                        "select distinct e.subject from AuditSeal s, AuditEvent e where e.id = s.eventId"
                                + " and s.position > :after and s.position <= :upTo",
                        String.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    public OptionalLong placeOf(String subject, String action) {
        return entities.createQuery(
                        "select e.id from AuditEvent e where e.subject = :subject and e.action = :action order by e.id",
                        Long.class)
                .setParameter("subject", subject)
                .setParameter("action", action)
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(this::placeOf)
                .findFirst();
    }

    private long placeOf(long event) {
        return entities.createQuery("select s.position from AuditSeal s where s.eventId = :event", Long.class)
                .setParameter("event", event)
                .getResultStream()
                .findFirst()
                .orElse(AuditStream.UNSEALED);
    }

    private static SealedEvent sealed(Object[] row) {
        return new SealedEvent((Long) row[0], ((AuditEvent) row[1]).entry());
    }
}
