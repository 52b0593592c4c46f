package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.Cursor;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.ContactDirection;

/** The history of contacts, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContactRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(ContactEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    /** Newest first, one row more than asked for. */
    List<ContactEntry> page(Organisation organisation, PageRequest request, VisibilityScope scope) {
        var conditions = StakeholderScope.organisations(scope)
                .and("c.organisation = :organisation", "organisation", organisation);
        return page(conditions, request);
    }

    /** Newest first, one row more than asked for. */
    List<ContactEntry> page(Person person, PageRequest request, VisibilityScope scope) {
        return page(StakeholderScope.people(scope).and("c.person = :person", "person", person), request);
    }

    /** Latest day of contact by id of the organisation; those without any are missing. */
    Map<Long, LocalDate> lastDays(Collection<Long> organisations) {
        var days = new HashMap<Long, LocalDate>();
        if (organisations.isEmpty()) return days;
        entities.createQuery(
                        "select c.organisation.id, max(c.happenedOn) from ContactEntry c"
                                + " where c.organisation.id in :ids group by c.organisation.id",
                        Object[].class)
                .setParameter("ids", organisations)
                .getResultStream()
                .forEach(row -> days.put((Long) row[0], (LocalDate) row[1]));
        return days;
    }

    /** Gives the history of one record to another. */
    void move(Organisation from, Organisation to) {
        entities.createQuery("update ContactEntry c set c.organisation = :to where c.organisation = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** Gives the contacts with one record of a person to another. */
    void move(Person from, Person to) {
        entities.createQuery("update ContactEntry c set c.person = :to where c.person = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }

    /** How many contacts each month had since that day, in each direction; the index on organisation and day answers. */
    List<ContactCount> perMonth(Organisation organisation, LocalDate since, VisibilityScope scope) {
        var conditions = StakeholderScope.organisations(scope)
                .and("c.organisation = :organisation", "organisation", organisation)
                .and("c.happenedOn >= :since", "since", since);
        var query = entities.createQuery(
                "select c.direction, extract(year from c.happenedOn), extract(month from c.happenedOn), count(c)"
                        + " from ContactEntry c" + conditions.where()
                        + " group by c.direction, extract(year from c.happenedOn), extract(month from c.happenedOn)",
                Object[].class);
        return conditions
                .bind(query)
                .getResultStream()
                .map(ContactRepository::count)
                .toList();
    }

    private static ContactCount count(Object[] row) {
        return new ContactCount(
                (ContactDirection) row[0],
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).longValue());
    }

    private List<ContactEntry> page(Conditions conditions, PageRequest request) {
        if (!request.after().isEmpty()) after(Cursor.decode(request.after()), conditions);
        var query = entities.createQuery(
                "select c from ContactEntry c" + conditions.where() + " order by c.happenedOn desc, c.id desc",
                ContactEntry.class);
        return conditions
                .bind(query)
                .setHint("eclipselink.batch", "c.person")
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    private static void after(Cursor cursor, Conditions conditions) {
        var position = "c.happenedOn <= :afterDay and (c.happenedOn < :afterDay or c.id < :afterId)";
        conditions
                .and(position, "afterDay", LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC))
                .and(position, "afterId", cursor.id());
    }

    /** The key of an entry, for the next page. */
    static Cursor key(ContactEntry entry) {
        return new Cursor(entry.happenedOn().atStartOfDay(ZoneOffset.UTC).toInstant(), entry.id());
    }
}
