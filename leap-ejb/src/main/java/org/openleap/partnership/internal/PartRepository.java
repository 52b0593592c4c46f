package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.partnership.Milestone;
import org.openleap.partnership.Outcome;
import org.openleap.partnership.Output;
import org.openleap.partnership.Participant;
import org.openleap.partnership.Priority;

/** The parts of partnerships that the caller has been let to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Object part) {
        entities.persist(part);
        entities.flush();
    }

    /** The participant with this number, of this partnership. */
    Optional<ParticipantLine> participant(long id) {
        return Optional.ofNullable(entities.find(ParticipantLine.class, id));
    }

    Optional<OutcomeLine> outcome(long id) {
        return Optional.ofNullable(entities.find(OutcomeLine.class, id));
    }

    Optional<MilestoneLine> milestone(long id) {
        return Optional.ofNullable(entities.find(MilestoneLine.class, id));
    }

    /** In the order they joined. */
    public List<Participant> participants(long partnership) {
        return ofOne(ParticipantLine.class, "order by x.id", partnership).stream()
                .map(ParticipantLine::read)
                .toList();
    }

    public List<Outcome> outcomes(long partnership) {
        return ofOne(OutcomeLine.class, "order by x.id", partnership).stream()
                .map(OutcomeLine::read)
                .toList();
    }

    public List<Milestone> milestones(long partnership) {
        return ofOne(MilestoneLine.class, "order by x.id", partnership).stream()
                .map(MilestoneLine::read)
                .toList();
    }

    public List<Priority> priorities(long partnership) {
        return ofOne(PriorityLine.class, "order by x.id", partnership).stream()
                .map(PriorityLine::read)
                .toList();
    }

    public List<Output> outputs(long partnership) {
        return ofOne(OutputLine.class, "order by x.id desc", partnership).stream()
                .map(OutputLine::read)
                .toList();
    }

    /** By partnership, in one query. */
    public Map<Long, List<Participant>> participantsOf(Collection<Long> partnerships) {
        return ofMany(ParticipantLine.class, partnerships).stream()
                .collect(Collectors.groupingBy(
                        ParticipantLine::partnership, Collectors.mapping(ParticipantLine::read, Collectors.toList())));
    }

    /** By partnership, in one query. */
    Map<Long, List<Outcome>> outcomesOf(Collection<Long> partnerships) {
        return ofMany(OutcomeLine.class, partnerships).stream()
                .collect(Collectors.groupingBy(
                        OutcomeLine::partnership, Collectors.mapping(OutcomeLine::read, Collectors.toList())));
    }

    private <T> List<T> ofMany(Class<T> kind, Collection<Long> partnerships) {
        if (partnerships.isEmpty()) return List.of();
        var jpql = "select x from " + kind.getSimpleName() + " x where x.partnership in :partnerships order by x.id";
        return entities.createQuery(jpql, kind)
                .setParameter("partnerships", partnerships)
                .getResultList();
    }

    /** Newest first. */
    public List<OutcomeReport> reports(long partnership) {
        return ofOne(OutcomeReport.class, "order by x.id desc", partnership);
    }

    /** Newest first. */
    public List<HistoryEntry> history(long partnership) {
        return ofOne(HistoryEntry.class, "order by x.id desc", partnership);
    }

    /** The organisations that take part on the day, and their people, by partnership, in one query. */
    public Map<Long, List<ParticipantLine>> organisations(Collection<Long> partnerships, LocalDate on) {
        if (partnerships.isEmpty()) return Map.of();
        return entities.createQuery(
                        "select t from ParticipantLine t where t.partnership in :partnerships"
                                + " and t.organisation is not null and t.since <= :on"
                                + " and (t.until is null or t.until >= :on) order by t.id",
                        ParticipantLine.class)
                .setParameter("partnerships", partnerships)
                .setParameter("on", on)
                .getResultStream()
                .collect(Collectors.groupingBy(ParticipantLine::partnership));
    }

    /** True for the one node that raises this reminder. */
    boolean claimReminder(Partnership partnership, int days, Instant at) {
        return entities.createNativeQuery("insert ignore into partnership_reminder"
                                + " (partnership_id, review_by, days, raised_at) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, partnership.id())
                        .setParameter(2, partnership.term().reviewBy())
                        .setParameter(3, days)
                        .setParameter(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** Newest first. */
    public List<StrategyEntry> strategies() {
        return entities.createQuery(
                        "select s from StrategyEntry s order by s.validFrom desc, s.id desc", StrategyEntry.class)
                .setMaxResults(200)
                .getResultList();
    }

    public Optional<StrategyEntry> strategy(long id) {
        return Optional.ofNullable(entities.find(StrategyEntry.class, id));
    }

    private <T> List<T> ofOne(Class<T> kind, String order, long partnership) {
        var jpql = "select x from " + kind.getSimpleName() + " x where x.partnership = :partnership " + order;
        return entities.createQuery(jpql, kind)
                .setParameter("partnership", partnership)
                .getResultList();
    }
}
