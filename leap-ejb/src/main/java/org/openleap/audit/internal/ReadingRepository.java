package org.openleap.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.audit.AuditProblem;
import org.openleap.identity.UserId;
import org.openleap.shared.error.NotFoundException;

/** Who read what, and the alarms about it; for information governance only, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadingRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** How much one person read on a day. */
    public record Volume(UserId person, long opened, long listed) {}

    /** Adds lines in one statement; whoever had seen the beginning of an item and opens it now has opened it. */
    void add(List<ReadingBuffer.Noted> lines) {
        var rows = lines.stream().map(line -> "(?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
        var insert = entities.createNativeQuery("insert into reading (day, person, item, opened, first_at) values "
                + rows + " on duplicate key update opened = greatest(opened, value(opened))");
        int position = 1;
        for (var line : lines) {
            insert.setParameter(position++, line.key().day());
            insert.setParameter(position++, line.key().person().value());
            insert.setParameter(position++, line.key().item());
            insert.setParameter(position++, line.opened());
            insert.setParameter(position++, LocalDateTime.ofInstant(line.at(), ZoneOffset.UTC));
        }
        insert.executeUpdate();
    }

    /** What each person read on a day, who opened most first. */
    public List<Volume> readersOf(LocalDate day) {
        return entities.createQuery(
                        "select r.person, sum(case when r.opened = true then 1 else 0 end), count(r) from Reading r"
                                + " where r.day = :day group by r.person order by 2 desc, 1",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(ReadingRepository::volume)
                .toList();
    }

    private static Volume volume(Object[] row) {
        long opened = ((Number) row[1]).longValue();
        return new Volume((UserId) row[0], opened, ((Number) row[2]).longValue() - opened);
    }

    /** Who opened more than so many items on a day; in no order, because the watch looks often. */
    List<Volume> above(long opened, LocalDate day) {
        return entities.createQuery(
                        "select r.person, sum(case when r.opened = true then 1 else 0 end), count(r) from Reading r"
                                + " where r.day = :day group by r.person"
                                + " having sum(case when r.opened = true then 1 else 0 end) > :opened",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("opened", opened)
                .getResultStream()
                .map(ReadingRepository::volume)
                .toList();
    }

    public List<Reading> ofPerson(LocalDate day, UserId person, int most) {
        return entities.createQuery(
                        "select r from Reading r where r.day = :day and r.person = :person order by r.firstAt, r.item",
                        Reading.class)
                .setParameter("day", day)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Reading> ofItem(String item, int most) {
        return entities.createQuery(
                        "select r from Reading r where r.item = :item order by r.day desc, r.person", Reading.class)
                .setParameter("item", item)
                .setMaxResults(most)
                .getResultList();
    }

    void add(Alarm alarm) {
        entities.persist(alarm);
    }

    Optional<Alarm> alarm(LocalDate day, UserId person) {
        return entities.createQuery("select a from Alarm a where a.day = :day and a.person = :person", Alarm.class)
                .setParameter("day", day)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException {@link AuditProblem#UNKNOWN_ALARM} */
    public Alarm requireAlarm(long id) {
        return Optional.ofNullable(entities.find(Alarm.class, id))
                .orElseThrow(() -> new NotFoundException(AuditProblem.UNKNOWN_ALARM));
    }

    /** Those that nobody has looked into first, each part by day, the last first. */
    public List<Alarm> alarms(int most) {
        return entities.createQuery(
                        "select a from Alarm a order by case when a.settledBy is null then 0 else 1 end, a.day desc, a.id desc",
                        Alarm.class)
                .setMaxResults(most)
                .getResultList();
    }
}
