package org.openleap.subscription.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.subscription.Frequency;
import org.openleap.subscription.SubscriptionFigures;
import org.openleap.subscription.Topic;

/** The subscriptions. Nobody lists them: each is found by its link, or by the job that sends. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SubscriptionRepository {
    private static final String NEWS = "select * from subscription where confirmed and frequency = 'INSTANT'"
            + " and seen_edition < ?1 order by seen_edition limit ?2 for update skip locked";
    private static final String MORNING = "select * from subscription where confirmed and frequency <> 'INSTANT'"
            + " and due_at <= ?1 order by due_at limit ?2 for update skip locked";
    private static final String OUTDATED = "select * from subscription where keep_until <= ?1 order by keep_until"
            + " limit ?2 for update skip locked";
    private static final String ENDING =
            "select * from subscription where confirmed and not reminded and keep_until <= ?1"
                    + " order by keep_until limit ?2 for update skip locked";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds it and gives it its id. */
    Subscription add(Subscription subscription) {
        entities.persist(subscription);
        entities.flush();
        return subscription;
    }

    public void remove(Subscription subscription) {
        entities.remove(subscription);
    }

    Optional<Subscription> find(long id) {
        return Optional.ofNullable(entities.find(Subscription.class, id));
    }

    public Optional<Subscription> find(String email, Topic topic) {
        return entities.createQuery(
                        "select s from Subscription s where s.email = :email and s.service = :service"
                                + " and s.place = :place and s.theme = :theme",
                        Subscription.class)
                .setParameter("email", Subscription.normal(email))
                .setParameter("service", topic.service())
                .setParameter("place", topic.place())
                .setParameter("theme", topic.theme())
                .getResultStream()
                .findFirst();
    }

    /** Everything that this address asked for, newest first. */
    List<Subscription> of(String email, int most) {
        return entities.createQuery(
                        "select s from Subscription s where s.email = :email order by s.id desc", Subscription.class)
                .setParameter("email", Subscription.normal(email))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those who want to hear at once and have not heard of this edition; locked, and none that another node holds. */
    List<Subscription> behind(long edition, int most) {
        return claimed(NEWS, edition, most);
    }

    /** Those whose morning has come. */
    List<Subscription> due(Instant now, int most) {
        return claimed(MORNING, now, most);
    }

    /** Those that nobody confirmed in time. */
    List<Subscription> outdated(Instant now, int most) {
        return claimed(OUTDATED, now, most);
    }

    /** Those that end soon and whose owners were not asked yet. */
    List<Subscription> endingBy(Instant day, int most) {
        return claimed(ENDING, day, most);
    }

    public SubscriptionFigures figures() {
        var counts = entities.createQuery(
                        "select s.frequency, count(s) from Subscription s where s.confirmed = true group by s.frequency",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Frequency) row[0], row -> (Long) row[1]));
        long unconfirmed = entities.createQuery(
                        "select count(s) from Subscription s where s.confirmed = false", Long.class)
                .getSingleResult();
        return new SubscriptionFigures(
                of(counts, Frequency.INSTANT), of(counts, Frequency.DAILY), of(counts, Frequency.WEEKLY), unconfirmed);
    }

    private static long of(Map<Frequency, Long> counts, Frequency frequency) {
        return counts.getOrDefault(frequency, 0L);
    }

    @SuppressWarnings("unchecked")
    private List<Subscription> claimed(String query, Object upTo, int most) {
        return entities.createNativeQuery(query, Subscription.class)
                .setParameter(1, upTo)
                .setParameter(2, most)
                .getResultList();
    }
}
