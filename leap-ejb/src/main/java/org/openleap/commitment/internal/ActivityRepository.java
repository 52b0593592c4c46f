package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.commitment.ActivityFilter;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.ActivityReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The activities, each query within the scope of its caller: the trust's people all, partners their own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActivityRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Activity activity) {
        entities.persist(activity);
        entities.flush();
    }

    public Optional<Activity> find(ActivityReference reference, VisibilityScope scope) {
        var conditions = within(scope).and("a.id = :id", "id", reference.number());
        var query = entities.createQuery("select a from Activity a" + conditions.where(), Activity.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** One row more than asked for, the last planned first. */
    public List<Activity> page(ActivityFilter filter, PageRequest request, VisibilityScope scope) {
        var conditions = within(scope).andIfGiven("a.organisation = :whose", "whose", filter.organisation());
        if (!filter.kind().isEmpty()) conditions.and("a.kind = :kind", "kind", ActivityKind.valueOf(filter.kind()));
        conditions.after(request.cursor(), "a.plannedAt", "a.id");
        var query = entities.createQuery(
                "select a from Activity a" + conditions.where() + " order by a.plannedAt desc, a.id desc",
                Activity.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Activities that are still to start. */
    List<Activity> startingAfter(LocalDate day, int most) {
        return entities.createQuery("select a from Activity a where a.starts > :day order by a.starts", Activity.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    private static Conditions within(VisibilityScope scope) {
        var conditions = new Conditions();
        if (!scope.isGuest() && scope.seesAllScreened()) return conditions;
        if (Sides.isPartner(scope)) {
            return conditions.and("a.organisation = :organisation", "organisation", scope.organisation());
        }
        return conditions.and("1 = 0");
    }
}
