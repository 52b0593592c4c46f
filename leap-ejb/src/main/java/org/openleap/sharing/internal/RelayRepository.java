package org.openleap.sharing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.RelayStatus;

/** The relays; a partner sees those of its own organisation, whether sharing is on or not. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RelayRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Adds it and gives it its id. */
    void add(Relay relay) {
        entities.persist(relay);
        entities.flush();
    }

    Optional<Relay> find(long id, VisibilityScope scope) {
        var conditions = visible(scope).and("r.id = :id", "id", id);
        var query = entities.createQuery("select r from Relay r" + conditions.where(), Relay.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** One row more than asked for, newest first. */
    List<Relay> page(RelayStatus status, PageRequest request, VisibilityScope scope) {
        var conditions =
                visible(scope).and("r.status = :status", "status", status).after(request.cursor(), "r.owedAt", "r.id");
        var query = entities.createQuery(
                "select r from Relay r" + conditions.where() + " order by r.owedAt desc, r.id desc", Relay.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    int count(RelayStatus status, int limit, VisibilityScope scope) {
        var conditions = visible(scope).and("r.status = :status", "status", status);
        var query = entities.createQuery("select r.id from Relay r" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** Those of them that the caller may see. */
    List<Relay> among(Collection<Long> ids, VisibilityScope scope) {
        if (ids.isEmpty()) return List.of();
        var conditions = visible(scope).and("r.id in :ids", "ids", ids);
        var query = entities.createQuery("select r from Relay r" + conditions.where(), Relay.class);
        return conditions.bind(query).getResultList();
    }

    List<Relay> ofItem(String item, VisibilityScope scope) {
        var conditions = visible(scope).and("r.item = :item", "item", new FeedbackReference(item));
        var query = entities.createQuery("select r from Relay r" + conditions.where(), Relay.class);
        return conditions.bind(query).getResultList();
    }

    private static Conditions visible(VisibilityScope scope) {
        if (scope.seesUnscreened()) return new Conditions();
        boolean partner = scope.has(Roles.PARTNER) || scope.has(Roles.PARTNER_LEAD);
        if (!partner || !scope.isGuest()) return new Conditions().and("1 = 0");
        return new Conditions().and("r.organisation = :organisation", "organisation", scope.organisation());
    }
}
