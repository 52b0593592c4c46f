package org.openleap.subject.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.privacy.FoundRecord;
import org.openleap.privacy.RecordKey;
import org.openleap.privacy.RecordKind;
import org.openleap.privacy.WantedPerson;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Conditions;
import org.openleap.shared.NameSearch;
import org.openleap.shared.PageRequest;
import org.openleap.subject.RequestReference;
import org.openleap.subject.RequestStatus;

/** The requests and what belongs to them; for information governance only, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestRepository {
    private static final LocalDate WITHOUT_A_DAY = LocalDate.of(9999, 1, 1);

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(SubjectRequest request) {
        entities.persist(request);
        entities.flush();
    }

    Optional<SubjectRequest> find(RequestReference reference) {
        return Optional.ofNullable(entities.find(SubjectRequest.class, reference.number()));
    }

    /** The day by which open requests are sorted; whatever is owed no day comes last. */
    public static LocalDate sortDay(LocalDate due) {
        return due.isAfter(WITHOUT_A_DAY) ? WITHOUT_A_DAY : due;
    }

    /** One row more than asked for. */
    public List<SubjectRequest> page(boolean open, PageRequest request) {
        var conditions =
                new Conditions().and(open ? "r.status = :open" : "r.status <> :open", "open", RequestStatus.OPEN);
        if (open) conditions.afterDay(request, "r.sortDue", "r.id");
        else conditions.beforeDay(request, "r.receivedOn", "r.id");
        var order = open ? " order by r.sortDue, r.id" : " order by r.receivedOn desc, r.id desc";
        var query = entities.createQuery(
                "select r from SubjectRequest r" + conditions.where() + order, SubjectRequest.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Those that are open, counted to the limit. */
    public int count(int limit) {
        return count(new Conditions().and("r.status = :open", "open", RequestStatus.OPEN), limit);
    }

    /** Those whose day has passed, counted to the limit. */
    public int countLate(LocalDate today, int limit) {
        var late = new Conditions()
                .and("r.status = :open", "open", RequestStatus.OPEN)
                .and("r.sortDue < :today", "today", today);
        return count(late, limit);
    }

    private int count(Conditions conditions, int limit) {
        var query = entities.createQuery("select r.id from SubjectRequest r" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    void choose(RequestReference request, RecordKey record) {
        var line = new ChosenLine(request, record);
        if (entities.find(ChosenLine.class, line.key()) == null) entities.persist(line);
    }

    void drop(RequestReference request, RecordKey record) {
        var line = entities.find(ChosenLine.class, new ChosenLine(request, record).key());
        if (line != null) entities.remove(line);
    }

    List<RecordKey> chosen(RequestReference request) {
        return entities.createQuery(
                        "select c from ChosenLine c where c.request = :request order by c.kind, c.key",
                        ChosenLine.class)
                .setParameter("request", request.number())
                .getResultStream()
                .map(ChosenLine::record)
                .toList();
    }

    void add(LeftOutLine line) {
        entities.persist(line);
    }

    List<LeftOutLine> leftOut(RequestReference request) {
        return entities.createQuery(
                        "select l from LeftOutLine l where l.request = :request order by l.id", LeftOutLine.class)
                .setParameter("request", request.number())
                .getResultList();
    }

    void remove(LeftOutLine line) {
        entities.remove(line);
    }

    /** Closed ones that still name somebody, the first closed first. */
    List<SubjectRequest> closedBetween(Instant from, Instant until, int most) {
        return entities.createQuery(
                        "select r from SubjectRequest r where r.closedOn >= :from and r.closedOn < :until and r.name <> ''"
                                + " order by r.closedOn, r.id",
                        SubjectRequest.class)
                .setParameter("from", LocalDate.ofInstant(from, WorkingDays.LONDON))
                .setParameter("until", LocalDate.ofInstant(until, WorkingDays.LONDON))
                .setMaxResults(most)
                .getResultList();
    }

    /** People who asked before. */
    List<FoundRecord> find(WantedPerson wanted, int most) {
        var search = NameSearch.of(wanted.name(), "r.name").orLike("r.contact", "email", wanted.email());
        if (search.isEmpty()) return List.of();
        var query = entities.createQuery(
                "select r from SubjectRequest r" + search.where() + " order by r.receivedOn desc",
                SubjectRequest.class);
        return search.bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(RequestRepository::found)
                .toList();
    }

    private static FoundRecord found(SubjectRequest request) {
        var key = new RecordKey(RecordKind.REQUEST, request.reference().value());
        var at = request.receivedOn().atStartOfDay(WorkingDays.LONDON).toInstant();
        return new FoundRecord(key, request.name(), request.contact(), at);
    }
}
