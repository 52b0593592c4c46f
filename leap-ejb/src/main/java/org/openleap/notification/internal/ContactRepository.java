package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.openleap.notification.Load;
import org.openleap.notification.TellingStatus;

/** What passed between the trust and people: asks, and tellings by their contact. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactRepository {
    private static final List<TellingStatus> TOLD =
            List.of(TellingStatus.DELIVERED, TellingStatus.TOLD, TellingStatus.RELAY_CONFIRMED);
    private static final List<TellingStatus> OWED = List.of(
            TellingStatus.DUE,
            TellingStatus.DRAFTED,
            TellingStatus.APPROVED,
            TellingStatus.SENT,
            TellingStatus.FAILED,
            TellingStatus.UNREACHABLE_PROPOSED);
    private static final String BY_CONTACT = " t.reader.contact = :key and t.status in :states";
    private static final String BY_GROUP = " t.reader.groupName = :key and t.status in :states";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(ContactAsk ask) {
        entities.persist(ask);
    }

    /** Nothing passed with an empty contact. */
    public Load load(String contact, Instant since, Instant now) {
        if (contact.isEmpty()) return new Load(0, 0, 0, 0, Instant.MIN);
        return load(asks(contact, since), told(BY_CONTACT, contact, since), dueDays(BY_CONTACT, contact), now);
    }

    public Load loadOfGroup(String group, String contact, Instant since, Instant now) {
        return load(asks(contact, since), told(BY_GROUP, group, since), dueDays(BY_GROUP, group), now);
    }

    public long asksSince(Instant since) {
        return entities.createQuery("select count(a) from ContactAsk a where a.askedAt >= :since", Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    public long tellsSince(Instant since) {
        return entities.createQuery(
                        "select count(t) from Telling t where t.settlement.settledAt >= :since and t.status in :told",
                        Long.class)
                .setParameter("since", since)
                .setParameter("told", TOLD)
                .getSingleResult();
    }

    private int asks(String contact, Instant since) {
        return entities.createQuery(
                        "select count(a) from ContactAsk a where a.contact = :contact and a.askedAt >= :since",
                        Long.class)
                .setParameter("contact", contact)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** When they were told, the latest first. */
    private List<Instant> told(String where, String key, Instant since) {
        return entities.createQuery(
                        "select t.settlement.settledAt from Telling t where t.settlement.settledAt >= :since and"
                                + where + " order by t.settlement.settledAt desc",
                        Instant.class)
                .setParameter("since", since)
                .setParameter("key", key)
                .setParameter("states", TOLD)
                .getResultList();
    }

    /** By when they should have been told what they are still owed. */
    private List<Instant> dueDays(String where, String key) {
        return entities.createQuery("select t.times.dueAt from Telling t where" + where, Instant.class)
                .setParameter("key", key)
                .setParameter("states", OWED)
                .getResultList();
    }

    private static Load load(int asks, List<Instant> told, List<Instant> owed, Instant now) {
        int late = (int) owed.stream().filter(due -> due.isBefore(now)).count();
        var last = told.isEmpty() ? Instant.MIN : told.get(0);
        return new Load(asks, told.size(), owed.size(), late, last);
    }
}
