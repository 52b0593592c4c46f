package org.openleap.referral.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.referral.ReferralStatus;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionReference;

/** The referrals; a partner sees those of its own organisation and no others. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferralRepository {
    private static final Set<ReferralStatus> WITH_PARTNER = EnumSet.of(ReferralStatus.OFFERED, ReferralStatus.ACCEPTED);
    private static final String OF_ONE =
            "select r from Referral r where r.item = :item and r.number = :number order by r.id desc";
    private static final String LATE = "select r from Referral r where r.due < :today order by r.due, r.id";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    void add(Referral referral) {
        entities.persist(referral);
    }

    /** Newest first; for callers who have shown that they may read about the suggestion. */
    public List<Referral> of(SuggestionReference reference) {
        return entities.createQuery(OF_ONE, Referral.class)
                .setParameter("item", reference.item())
                .setParameter("number", reference.number())
                .getResultList();
    }

    /** The one that is not over. */
    Optional<Referral> open(SuggestionReference reference) {
        return of(reference).stream()
                .filter(referral -> !referral.status().isOver())
                .findFirst();
    }

    /** Those whose last day has passed, the oldest first. */
    List<Referral> late(LocalDate today, int most) {
        return entities.createQuery(LATE, Referral.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Referral> find(long id, VisibilityScope scope) {
        var conditions = ofPartner(scope).and("r.id = :id", "id", id);
        var query = entities.createQuery("select r from Referral r" + conditions.where(), Referral.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** One row more than asked for, newest first. */
    List<Referral> page(boolean waiting, PageRequest request, VisibilityScope scope) {
        var conditions = ofPartner(scope).after(request.cursor(), "r.referredAt", "r.id");
        if (waiting) conditions.and("r.status in :waiting", "waiting", WITH_PARTNER);
        var query = entities.createQuery(
                "select r from Referral r" + conditions.where() + " order by r.referredAt desc, r.id desc",
                Referral.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    int waiting(int limit, VisibilityScope scope) {
        var conditions = ofPartner(scope).and("r.status in :waiting", "waiting", WITH_PARTNER);
        var query = entities.createQuery("select r.id from Referral r" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    private static Conditions ofPartner(VisibilityScope scope) {
        boolean partner = scope.has(Roles.PARTNER) || scope.has(Roles.PARTNER_LEAD);
        if (!partner || !scope.isGuest()) return new Conditions().and("1 = 0");
        return new Conditions().and("r.organisation = :organisation", "organisation", scope.organisation());
    }
}
