package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.webhook.EndpointStatus;

/** The endpoints; a partner lead sees those of their own organisation, and nobody else any. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EndpointRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Endpoint endpoint) {
        entities.persist(endpoint);
        entities.flush();
    }

    Optional<Endpoint> find(long id, VisibilityScope scope) {
        var conditions = visible(scope).and("e.id = :id", "id", id);
        var query = entities.createQuery("select e from Endpoint e" + conditions.where(), Endpoint.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** All that are not removed, in the order in which they were added; there are few. */
    public List<Endpoint> all(VisibilityScope scope) {
        var conditions = visible(scope).and("e.status <> :removed", "removed", EndpointStatus.REMOVED);
        var query = entities.createQuery(
                "select e from Endpoint e" + conditions.where() + " order by e.id", Endpoint.class);
        return conditions.bind(query).getResultList();
    }

    /** Some that are told and have not been given everything up to that change, locked; another node takes others. */
    @SuppressWarnings("unchecked")
    List<Endpoint> lockBehind(long newest, int most) {
        return entities.createNativeQuery(
                        "select * from webhook_endpoint where status = 'ACTIVE' and fed_to < ?1 order by fed_to limit ?2"
                                + " for update skip locked",
                        Endpoint.class)
                .setParameter(1, newest)
                .setParameter(2, most)
                .getResultList();
    }

    /** It was given everything up to that change. Past the version: this is nobody's edit. */
    void fed(Endpoint endpoint, long change) {
        entities.createNativeQuery("update webhook_endpoint set fed_to = ?2 where id = ?1")
                .setParameter(1, endpoint.id())
                .setParameter(2, change)
                .executeUpdate();
    }

    private static Conditions visible(VisibilityScope scope) {
        if (scope.equals(VisibilityScope.system())) return new Conditions();
        if (!scope.isGuest() || !scope.has(Roles.PARTNER_LEAD)) return new Conditions().and("1 = 0");
        return new Conditions().and("e.organisation = :organisation", "organisation", scope.organisation());
    }
}
