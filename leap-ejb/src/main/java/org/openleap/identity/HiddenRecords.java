package org.openleap.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openleap.identity.internal.HiddenRecord;
import org.openleap.shared.Conditions;

/**
 * Records that a person of the trust must not see, because they are about them. Every query asks, in the same statement: what
 * is hidden is in no list, no count and no page of that person.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HiddenRecords {
    private static final String NOT_HIDDEN =
            "not exists (select h from HiddenRecord h where h.person = :hiddenFrom and h.record = %s)";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    People people;

    /**
     * Leaves out what is hidden from the caller. LEAP's own timers and people of other organisations have nothing hidden.
     *
     * @param record path of the record's reference in the query, e.g. {@code i.reference}
     */
    public static Conditions leaveOut(Conditions conditions, String record, VisibilityScope caller) {
        if (caller.roles().isEmpty() || caller.isGuest()) return conditions;
        return conditions.and(
                NOT_HIDDEN.formatted(record), "hiddenFrom", caller.user().value());
    }

    /** Hides it; does nothing when it is hidden from them already. */
    public void hide(String record, UserId person, String reason, UserId by, Instant at) {
        if (isHidden(record, person)) return;
        entities.persist(new HiddenRecord(record, person, reason, by, at));
    }

    /** Lets them see it again, as far as they may. */
    public void show(String record, UserId person) {
        var hidden = entities.find(HiddenRecord.class, new HiddenRecord.Key(record, person));
        if (hidden != null) entities.remove(hidden);
    }

    public boolean isHidden(String record, UserId person) {
        return entities.find(HiddenRecord.class, new HiddenRecord.Key(record, person)) != null;
    }

    /** From whom it is hidden. */
    public List<HiddenFrom> of(String record) {
        var rows = among(Set.of(record));
        var names = people.namesOf(rows.stream().map(HiddenRecord::person).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> row.toHiddenFrom(names.getOrDefault(row.person(), "")))
                .toList();
    }

    /** Ids of those from whom each is hidden; records that are hidden from nobody are missing. */
    public Map<String, Set<String>> of(Collection<String> records) {
        return among(records).stream()
                .collect(Collectors.groupingBy(
                        HiddenRecord::record,
                        Collectors.mapping(row -> row.person().value(), Collectors.toSet())));
    }

    /** Why it is hidden, from whomever. */
    public List<String> reasons(String record) {
        return among(Set.of(record)).stream().map(HiddenRecord::reason).toList();
    }

    /** Puts each reason in other words: somebody is taken out of it. */
    public void reword(String record, UnaryOperator<String> words) {
        among(Set.of(record)).forEach(row -> row.reword(words.apply(row.reason())));
    }

    private List<HiddenRecord> among(Collection<String> records) {
        if (records.isEmpty()) return List.of();
        return entities.createQuery("select h from HiddenRecord h where h.record in :records", HiddenRecord.class)
                .setParameter("records", records)
                .getResultList();
    }
}
