package org.openleap.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.VisibilityScope;
import org.openleap.notification.FormFigures;
import org.openleap.notification.ProviderCount;
import org.openleap.notification.Route;
import org.openleap.notification.TellingFilter;
import org.openleap.notification.TellingForm;
import org.openleap.notification.TellingStatus;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The queues of tellings and what is counted about them, each read in the order of an index. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellingQueueRepository {
    private static final int MOST_PROVIDERS = 10;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** One row more than asked for. */
    public List<Telling> page(TellingFilter filter, PageRequest request, VisibilityScope scope) {
        var conditions = matching(filter, scope);
        if (filter.isSettled()) conditions.after(request.cursor(), "t.times.owedAt", "t.id");
        else conditions.afterEarliest(request, "t.times.dueAt", "t.id");
        var order = filter.isSettled() ? "t.times.owedAt desc, t.id desc" : "t.times.dueAt, t.id";
        var query = entities.createQuery(
                "select t from Telling t" + conditions.where() + " order by " + order, Telling.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(TellingFilter filter, int limit, VisibilityScope scope) {
        var conditions = matching(filter, scope);
        var query = entities.createQuery("select t.id from Telling t" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** Which mail providers hold most of what failed. */
    public List<ProviderCount> providers(String view, VisibilityScope scope) {
        var conditions = matching(new TellingFilter(view), scope).and("t.provider <> ''");
        var query = entities.createQuery(
                "select new org.openleap.notification.ProviderCount(t.provider, count(t)) from Telling t"
                        + conditions.where() + " group by t.provider order by count(t) desc, t.provider",
                ProviderCount.class);
        return conditions.bind(query).setMaxResults(MOST_PROVIDERS).getResultList();
    }

    /** How many people with a need were told in the form they need, and how many were not, of late. */
    public FormFigures toldInForm(Duration lately) {
        var since = clock.instant().minus(lately);
        return new FormFigures(told(true, since), told(false, since));
    }

    private long told(boolean inForm, Instant since) {
        return entities.createQuery(
                        "select count(t) from Telling t where t.reader.form <> :plain and t.settlement.settledAt >= :since"
                                + " and t.status in :told and t.settlement.inForm = :inForm",
                        Long.class)
                .setParameter("plain", TellingForm.PLAIN)
                .setParameter("since", since)
                .setParameter(
                        "told", List.of(TellingStatus.DELIVERED, TellingStatus.TOLD, TellingStatus.RELAY_CONFIRMED))
                .setParameter("inForm", inForm)
                .getSingleResult();
    }

    private static Conditions matching(TellingFilter filter, VisibilityScope scope) {
        var conditions = TellingRepository.visible(scope);
        conditions.and("t.queue = :queue", "queue", filter.view());
        conditions.andIfGiven("t.provider = :provider", "provider", filter.provider());
        if (!filter.route().isEmpty())
            conditions.and("t.reader.route = :route", "route", Route.valueOf(filter.route()));
        if (!filter.form().isEmpty())
            conditions.and("t.reader.form = :form", "form", TellingForm.valueOf(filter.form()));
        return conditions;
    }
}
