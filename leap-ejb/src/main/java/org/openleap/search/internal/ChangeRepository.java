package org.openleap.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The changes that no event tells, in a table of their own. Read by native queries only, for the poll must cost nothing;
 * {@code feed} names the poll, so that tests that count the statements of people leave it out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeRepository {
    private static final String FEED = "select feed.id, feed.subject, feed.erased from search_change feed where ";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void note(String subject, boolean erased) {
        entities.createNativeQuery(
                        "insert into search_change (subject, erased, changed_at) values (?1, ?2, utc_timestamp(6))")
                .setParameter(1, subject)
                .setParameter(2, erased)
                .executeUpdate();
    }

    List<SearchChange> after(long id, int most) {
        return changes(entities.createNativeQuery(FEED + "feed.id > ?1 order by feed.id")
                .setParameter(1, id)
                .setMaxResults(most)
                .getResultList());
    }

    /** Those of the ids that are there by now. */
    List<SearchChange> among(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return changes(
                entities.createNativeQuery(FEED + "feed.id in (" + list + ")").getResultList());
    }

    long newest() {
        return number("select coalesce(max(feed.id), 0) from search_change feed");
    }

    /** The oldest that was not forgotten yet; 0 when there is none. */
    long oldest() {
        return number("select coalesce(min(feed.id), 0) from search_change feed");
    }

    /** Another one after the database was made anew, or when somebody wants every index to be built again. */
    String generation() {
        return String.valueOf(entities.createNativeQuery("select feed.generation from search_generation feed")
                .getSingleResult());
    }

    void forgetOld(int days) {
        entities.createNativeQuery("delete from search_change where changed_at < utc_timestamp(6) - interval ?1 day")
                .setParameter(1, days)
                .executeUpdate();
    }

    private long number(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }

    private static List<SearchChange> changes(List<?> rows) {
        return rows.stream().map(row -> change((Object[]) row)).toList();
    }

    private static SearchChange change(Object[] row) {
        return new SearchChange(((Number) row[0]).longValue(), (String) row[1], isTrue(row[2]));
    }

    /** The driver gives a boolean or a number, by the width of the column. */
    private static boolean isTrue(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }
}
