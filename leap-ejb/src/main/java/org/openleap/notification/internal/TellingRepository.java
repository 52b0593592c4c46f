package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.Route;
import org.openleap.notification.TellingFilter;
import org.openleap.notification.TellingStatus;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The tellings; only people who see unscreened items see whom we owe an answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Telling telling) {
        entities.persist(telling);
        entities.flush();
    }

    public Optional<Telling> find(long id, VisibilityScope scope) {
        return scope.seesUnscreened() ? Optional.ofNullable(entities.find(Telling.class, id)) : Optional.empty();
    }

    /** One row more than asked for, newest first. */
    public List<Telling> page(TellingFilter filter, PageRequest request, VisibilityScope scope) {
        var conditions = visible(scope)
                .and("t.queue = :queue", "queue", filter.view())
                .after(request.cursor(), "t.owedAt", "t.id");
        var query = entities.createQuery(
                "select t from Telling t" + conditions.where() + " order by t.owedAt desc, t.id desc", Telling.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(TellingFilter filter, int limit, VisibilityScope scope) {
        var conditions = visible(scope).and("t.queue = :queue", "queue", filter.view());
        var query = entities.createQuery("select t.id from Telling t" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    public List<Telling> ofItem(String item, VisibilityScope scope) {
        var conditions = visible(scope).and("t.item = :item", "item", item);
        var query =
                entities.createQuery("select t from Telling t" + conditions.where() + " order by t.id", Telling.class);
        return conditions.bind(query).getResultList();
    }

    /** Tellings about a suggestion whose proposer left no contact and that are still owed. */
    public List<Telling> anonymousAndOwed(String subject) {
        return entities.createQuery(
                        "select t from Telling t where t.subject = :subject and t.status = :due and t.route = :none"
                                + " and t.relay = ''",
                        Telling.class)
                .setParameter("subject", subject)
                .setParameter("due", TellingStatus.DUE)
                .setParameter("none", Route.NONE)
                .getResultList();
    }

    /** Sent before the instant and not yet settled, oldest first. */
    List<Telling> sentBefore(Instant instant, int most) {
        return entities.createQuery(
                        "select t from Telling t where t.status = :sent and t.sentAt < :instant order by t.sentAt",
                        Telling.class)
                .setParameter("sent", TellingStatus.SENT)
                .setParameter("instant", instant)
                .setMaxResults(most)
                .getResultList();
    }

    private static Conditions visible(VisibilityScope scope) {
        return scope.seesUnscreened() ? new Conditions() : new Conditions().and("1 = 0");
    }
}
