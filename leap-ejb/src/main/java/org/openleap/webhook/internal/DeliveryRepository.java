package org.openleap.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.webhook.DeliveryStatus;

/** What is on its way to endpoints that the caller has been let to. Claimed on the clock of the database, so that nodes agree. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeliveryRepository {
    private static final String CLAIM =
            "select d.* from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint"
                    + " where d.status = 'WAITING' and d.due_at <= utc_timestamp(6) and e.status = 'ACTIVE'"
                    + " and (d.lease_until is null or d.lease_until < utc_timestamp(6))"
                    + " order by d.due_at, d.id limit ?1 for update skip locked";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Delivery delivery) {
        entities.persist(delivery);
    }

    Delivery require(long id) {
        return entities.find(Delivery.class, id);
    }

    /** Whose it is, its endpoint knows. */
    Optional<Delivery> find(long id) {
        return Optional.ofNullable(entities.find(Delivery.class, id));
    }

    @SuppressWarnings("unchecked")
    List<Delivery> claimable(int most) {
        return entities.createNativeQuery(CLAIM, Delivery.class)
                .setParameter(1, most)
                .getResultList();
    }

    /** Of one endpoint, one row more than asked for, newest first; of one state, or of all when it is empty. */
    public List<Delivery> page(Endpoint endpoint, String status, PageRequest request) {
        var conditions = new Conditions()
                .and("d.endpoint = :endpoint", "endpoint", endpoint.id())
                .after(request.cursor(), "d.at", "d.id");
        if (!status.isEmpty()) conditions.and("d.status = :status", "status", DeliveryStatus.valueOf(status));
        var query = entities.createQuery(
                "select d from Delivery d" + conditions.where() + " order by d.at desc, d.id desc", Delivery.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** @return how many rows of older changes went, at most so many at once */
    int forget(Instant before, int most) {
        return entities.createNativeQuery("delete from webhook_delivery where at < ?1 order by at limit ?2")
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }
}
