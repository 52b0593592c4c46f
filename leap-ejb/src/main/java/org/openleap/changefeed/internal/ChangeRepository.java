package org.openleap.changefeed.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.openleap.changefeed.ChangeType;
import org.openleap.changefeed.PartnerChange;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;

/** The feed; of a guest that of its organisation, and of nobody else anything but what is public. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(ChangeRow row) {
        entities.persist(row);
    }

    /** Empty when another node is at it. */
    @SuppressWarnings("unchecked")
    Optional<ChangeHead> lock() {
        List<ChangeHead> heads = entities.createNativeQuery(
                        "select id, position, last, cut_at from change_head where id = 1 for update skip locked",
                        ChangeHead.class)
                .getResultList();
        return heads.stream().findFirst();
    }

    ChangeHead head() {
        return entities.find(ChangeHead.class, 1);
    }

    /** In order; two lists that an index holds in order are put together, so that nothing is sorted. */
    List<ChangeRow> after(long id, Set<ChangeType> types, int most, VisibilityScope scope) {
        if (types.isEmpty()) return List.of();
        var own = isPartner(scope) ? of(scope.organisation(), id, types, most) : Stream.<ChangeRow>empty();
        return Stream.concat(own, of(PartnerChange.EVERYBODY, id, types, most))
                .sorted(Comparator.comparingLong(ChangeRow::id))
                .limit(most)
                .toList();
    }

    /** The last row that came into the feed before. */
    OptionalLong lastFedBefore(Instant moment) {
        return entities.createQuery(
                        "select c.id from ChangeRow c where c.fedAt < :moment order by c.fedAt desc, c.id desc",
                        Long.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** @return how many rows went, at most so many at once */
    int cut(long last, int most) {
        return entities.createNativeQuery("delete from partner_change where id <= ?1 order by id limit ?2")
                .setParameter(1, last)
                .setParameter(2, most)
                .executeUpdate();
    }

    private Stream<ChangeRow> of(String organisation, long after, Set<ChangeType> types, int most) {
        return entities.createQuery(
                        "select c from ChangeRow c where c.organisation = :organisation and c.id > :after"
                                + " and c.type in :types order by c.id",
                        ChangeRow.class)
                .setParameter("organisation", organisation)
                .setParameter("after", after)
                .setParameter("types", types)
                .setMaxResults(most)
                .getResultStream();
    }

    private static boolean isPartner(VisibilityScope scope) {
        return scope.isGuest() && (scope.has(Roles.PARTNER) || scope.has(Roles.PARTNER_LEAD));
    }
}
