package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PairOutcome;
import org.openleap.publication.PairStatus;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The pairs as everybody reads them: whatever it finds is published, so there is no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnswerRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** One row more than asked for, newest first. */
    public List<Pair> page(PairFilter filter, PageRequest request) {
        return page(published(filter), request);
    }

    /** The same, only those that have an easy-read version. */
    public List<Pair> easyReads(PageRequest request) {
        return page(published(PairFilter.all()).and("p.easyRead = true"), request);
    }

    /** Published with an edition after this one, newest first; at most so many. */
    public List<Pair> after(long edition, PairFilter filter, int most) {
        var conditions = published(filter).and("p.approval.edition > :edition", "edition", edition);
        var query = entities.createQuery(
                "select p from Pair p" + conditions.where() + " order by p.approval.edition desc", Pair.class);
        return withThemes(conditions.bind(query)).setMaxResults(most).getResultList();
    }

    /** Every wording of an answer that was ever published, the newest first. */
    public List<Pair> wordings(long number) {
        return entities.createQuery(
                        "select p from Pair p where p.number = :number and p.approval.edition > 0"
                                + " order by p.approval.edition desc",
                        Pair.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** How many published answers there are for each value of a column, within the filter. */
    public Map<String, Long> counts(String column, PairFilter filter) {
        return counts("Pair p", "p." + column, filter);
    }

    /** The same for themes, of which a pair can have several. */
    public Map<String, Long> themeCounts(PairFilter filter) {
        return counts("Pair p join p.themes t", "t", filter);
    }

    private Map<String, Long> counts(String from, String value, PairFilter filter) {
        var conditions = published(filter);
        var query = entities.createQuery(
                "select " + value + ", count(p) from " + from + conditions.where() + " group by " + value,
                Object[].class);
        return conditions
                .bind(query)
                .getResultStream()
                .filter(row -> !row[0].toString().isEmpty())
                .collect(Collectors.toMap(row -> row[0].toString(), row -> (Long) row[1]));
    }

    private List<Pair> page(Conditions conditions, PageRequest request) {
        var all = conditions.after(request.cursor(), "p.approval.at", "p.id");
        var query = entities.createQuery(
                "select p from Pair p" + all.where() + " order by p.approval.at desc, p.id desc", Pair.class);
        return withThemes(all.bind(query)).setMaxResults(request.size() + 1).getResultList();
    }

    /** Themes come with these rows in one more query: not one for each row, and not those of rows that were not asked for. */
    private static TypedQuery<Pair> withThemes(TypedQuery<Pair> query) {
        return query.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "p.themes");
    }

    private static Conditions published(PairFilter filter) {
        var conditions = new Conditions()
                .and("p.status = :status", "status", PairStatus.PUBLISHED)
                .andIfGiven("p.service = :service", "service", filter.service())
                .andIfGiven("p.place = :place", "place", filter.place())
                .andIfGiven("p.quarter = :quarter", "quarter", filter.quarter())
                .andIfGiven(":theme member of p.themes", "theme", filter.theme());
        if (!filter.outcome().isEmpty()) {
            conditions.and("p.outcome = :outcome", "outcome", PairOutcome.valueOf(filter.outcome()));
        }
        return conditions;
    }
}
