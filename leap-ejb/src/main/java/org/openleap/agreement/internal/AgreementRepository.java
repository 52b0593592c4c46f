package org.openleap.agreement.internal;

import static org.openleap.agreement.AgreementStatus.IN_FORCE;
import static org.openleap.agreement.AgreementStatus.NEGOTIATING;
import static org.openleap.agreement.AgreementStatus.SIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.agreement.AgreementFilter;
import org.openleap.agreement.AgreementReference;
import org.openleap.agreement.AgreementStatus;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.OrganisationAlias;

/** The agreements, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AgreementRepository {
    private static final String NEWEST_FIRST = " order by a.draftedAt desc, a.id desc";
    private static final String PARTY =
            "a.id in (select b.id from Agreement b join b.parties p where p.organisation = :party)";
    private static final Set<AgreementStatus> COUNTING = EnumSet.of(SIGNED, IN_FORCE);
    /** The newest version has a signature of this side. */
    private static final String SIGNED_BY = "exists (select s.id from Signature s where s.agreement = a.id"
            + " and s.paper = org.openleap.agreement.SignedPaper.AGREEMENT and s.number = a.latestVersion and ";

    private static final int SOON = 90;
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

    /** Those of them that the caller may see, newest first. */
    public List<Agreement> among(Collection<Long> ids, VisibilityScope scope) {
        return ids.isEmpty() ? List.of() : list(AgreementScope.of(scope).and("a.id in :ids", "ids", ids), ids.size());
    }

    /** Numbers in their order, for the search index. */
    List<Long> numbers(long after, int most) {
        return entities.createQuery("select a.id from Agreement a where a.id > :after order by a.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** At most 200, newest first. */
    public List<Agreement> ofPartnership(PartnershipReference partnership, VisibilityScope scope) {
        return list(AgreementScope.of(scope).and("a.partnership = :key", "key", partnership.value()), MOST);
    }

    /** Those that count on this day, newest first. */
    public List<Agreement> inForceWith(OrganisationAlias organisation, LocalDate today) {
        var conditions = new Conditions()
                .and("a.status = :inForce", "inForce", IN_FORCE)
                .and("a.terms.startsOn <= :today and a.terms.endsOn >= :today", "today", today)
                .and(AgreementScope.OWN, "organisation", organisation.value());
        return list(conditions, MOST);
    }

    /** One row more than asked for, newest first. */
    public List<Agreement> page(AgreementFilter filter, LocalDate today, PageRequest request, VisibilityScope scope) {
        var conditions = matching(filter, today, scope).after(request.cursor(), "a.draftedAt", "a.id");
        return list(conditions, request.size() + 1);
    }

    /** Counts to the limit and no further. */
    public int count(AgreementFilter filter, LocalDate today, int limit, VisibilityScope scope) {
        var conditions = matching(filter, today, scope);
        var query = entities.createQuery("select a.id from Agreement a" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** Marked as public, and in force or about to be. */
    public Optional<Agreement> publicCopy(AgreementReference reference) {
        var conditions = new Conditions()
                .and("a.id = :id", "id", reference.number())
                .and("a.publicCopy = true")
                .and("a.status in :counting", "counting", COUNTING);
        return list(conditions, 1).stream().findFirst();
    }

    /** Signed, and their first day has come; another node waits and finds them begun. */
    List<Agreement> lockToBegin(LocalDate today) {
        return lock("select a from Agreement a where a.status = :status and a.terms.startsOn <= :today", SIGNED, today);
    }

    /** In force, and their last day has passed. */
    List<Agreement> lockToExpire(LocalDate today) {
        return lock("select a from Agreement a where a.status = :status and a.terms.endsOn < :today", IN_FORCE, today);
    }

    /** Newest first; at most 200. */
    List<Agreement> inNegotiation() {
        return list(new Conditions().and("a.status = :status", "status", NEGOTIATING), MOST);
    }

    /** In force and to be looked at again by the day; at most 200, the newest first. */
    List<Agreement> reviewDueBy(LocalDate day) {
        var conditions = new Conditions()
                .and("a.status = :status", "status", IN_FORCE)
                .and("a.terms.reviewOn <= :day", "day", day);
        return list(conditions, MOST);
    }

    private List<Agreement> lock(String jpql, AgreementStatus status, LocalDate today) {
        return entities.createQuery(jpql, Agreement.class)
                .setParameter("status", status)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(MOST)
                .getResultList();
    }

    private static Conditions matching(AgreementFilter filter, LocalDate today, VisibilityScope scope) {
        var conditions = AgreementScope.of(scope)
                .andIfGiven("a.terms.kind = :kind", "kind", filter.kind())
                .andIfGiven(PARTY, "party", filter.organisation());
        if (!filter.status().isEmpty()) {
            conditions.and("a.status = :status", "status", AgreementStatus.valueOf(filter.status()));
        }
        if ("signature".equals(filter.due())) {
            conditions
                    .and("a.status = :open", "open", NEGOTIATING)
                    .and(SIGNED_BY + "s.organisation <> '')")
                    .and("not " + SIGNED_BY + "s.organisation = '')");
        }
        if ("review".equals(filter.due())) {
            conditions
                    .and("a.status = :inForce", "inForce", IN_FORCE)
                    .and("a.terms.reviewOn <= :soon", "soon", today.plusDays(SOON));
        }
        return conditions;
    }

    private List<Agreement> list(Conditions conditions, int most) {
        var query =
                entities.createQuery("select a from Agreement a" + conditions.where() + NEWEST_FIRST, Agreement.class);
        return conditions.bind(query).setMaxResults(most).getResultList();
    }
}
