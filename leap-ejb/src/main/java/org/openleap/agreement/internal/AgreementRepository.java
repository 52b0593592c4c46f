package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementStatus;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.Conditions;
import org.openleap.stakeholder.OrganisationAlias;

/** The agreements, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AgreementRepository {
    private static final String NEWEST_FIRST = " order by a.draftedAt desc, a.id desc";
    private static final int MOST = 200;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Agreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    public Optional<Agreement> find(AgreementReference reference, VisibilityScope scope) {
        var conditions = AgreementScope.of(scope).and("a.id = :id", "id", reference.number());
        return list(conditions, 1).stream().findFirst();
    }

    /** At most 200, newest first. */
    public List<Agreement> ofPartnership(PartnershipReference partnership, VisibilityScope scope) {
        return list(AgreementScope.of(scope).and("a.partnership = :key", "key", partnership.value()), MOST);
    }

    /** Those that count on this day, newest first. */
    public List<Agreement> inForceWith(OrganisationAlias organisation, LocalDate today) {
        var conditions = new Conditions()
                .and("a.status = :inForce", "inForce", AgreementStatus.IN_FORCE)
                .and("a.startsOn <= :today and a.endsOn >= :today", "today", today)
                .and(AgreementScope.OWN, "organisation", organisation.value());
        return list(conditions, MOST);
    }

    private List<Agreement> list(Conditions conditions, int most) {
        var query =
                entities.createQuery("select a from Agreement a" + conditions.where() + NEWEST_FIRST, Agreement.class);
        return conditions.bind(query).setMaxResults(most).getResultList();
    }
}
