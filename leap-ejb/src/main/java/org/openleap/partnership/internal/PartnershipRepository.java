package org.openleap.partnership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.DueMilestone;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipReference;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.partnership.PublicPartnershipFilter;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** The partnerships, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnershipRepository {
    private static final int SOON = 90;
    private static final int MOST_PARTNERS = 2000;
    private static final String WITH_OUTCOME = "exists (select o.id from OutcomeLine o where o.partnership = p.id and ";
    private static final Set<PartnershipStatus> IN_FORCE =
            EnumSet.of(PartnershipStatus.ACTIVE, PartnershipStatus.UNDER_REVIEW);
    private static final Set<PartnershipStatus> OVER =
            EnumSet.of(PartnershipStatus.ENDED, PartnershipStatus.SUCCEEDED, PartnershipStatus.DECLINED);
    private static final Set<PartnershipStatus> ASIDE =
            EnumSet.of(PartnershipStatus.EXPRESSED_INTEREST, PartnershipStatus.DECLINED);

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Partnership partnership) {
        entities.persist(partnership);
        entities.flush();
    }

    public Optional<Partnership> find(PartnershipReference reference, LocalDate today, VisibilityScope scope) {
        var conditions = PartnershipScope.of(scope, today).and("p.id = :id", "id", reference.number());
        return list(conditions, "").setMaxResults(1).getResultStream().findFirst();
    }

    /** In which the organisation takes part today, newest first. */
    public List<Partnership> ofOrganisation(String alias, LocalDate today, VisibilityScope scope) {
        var taking = "exists (select o.id from ParticipantLine o where o.partnership = p.id and o.organisation = :alias"
                + " and o.since <= :on and (o.until is null or o.until >= :on))";
        var conditions =
                PartnershipScope.of(scope, today).and(taking, "alias", alias).and(taking, "on", today);
        return list(conditions, " order by p.createdAt desc, p.id desc").getResultList();
    }

    /** Those of them that the caller may see, newest first. */
    public List<Partnership> among(Collection<Long> ids, LocalDate today, VisibilityScope scope) {
        if (ids.isEmpty()) return List.of();
        var conditions = PartnershipScope.of(scope, today).and("p.id in :ids", "ids", ids);
        return list(conditions, " order by p.createdAt desc, p.id desc").getResultList();
    }

    /** Numbers in their order, for the search index. */
    List<Long> numbers(long after, int most) {
        return entities.createQuery("select p.id from Partnership p where p.id > :after order by p.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** One row more than asked for, newest first. */
    public List<Partnership> page(
            PartnershipFilter filter, LocalDate today, PageRequest request, VisibilityScope scope) {
        var conditions = matching(filter, today, scope).after(request.cursor(), "p.createdAt", "p.id");
        return list(conditions, " order by p.createdAt desc, p.id desc")
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(PartnershipFilter filter, LocalDate today, int limit, VisibilityScope scope) {
        var conditions = matching(filter, today, scope);
        var query = entities.createQuery("select p.id from Partnership p" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** In force, for everybody; one row more than asked for, newest first. */
    public List<Partnership> inForce(PublicPartnershipFilter filter, PageRequest request) {
        var conditions = new Conditions()
                .and("p.status in :inForce", "inForce", IN_FORCE)
                .andIfGiven(":place member of p.places", "place", filter.place())
                .andIfGiven(":mechanism member of p.mechanisms", "mechanism", filter.mechanism())
                .andIfGiven(WITH_OUTCOME + "o.service = :service)", "service", filter.service())
                .after(request.cursor(), "p.createdAt", "p.id");
        if (!filter.outcome().isEmpty()) {
            conditions.and(WITH_OUTCOME + "o.status = :outcome)", "outcome", OutcomeStatus.valueOf(filter.outcome()));
        }
        return list(conditions, " order by p.createdAt desc, p.id desc")
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** In force, for everybody. */
    public Optional<Partnership> findInForce(PartnershipReference reference) {
        var conditions = new Conditions()
                .and("p.status in :inForce", "inForce", IN_FORCE)
                .and("p.id = :id", "id", reference.number());
        return list(conditions, "").getResultStream().findFirst();
    }

    /** Aliases of the organisations that take part in one in force on the day. */
    public List<String> partnersInForce(LocalDate on) {
        return entities.createQuery(
                        "select distinct t.organisation from Partnership p join ParticipantLine t on t.partnership = p.id"
                                + " where p.status in :inForce and t.kind = :kind and t.organisation is not null"
                                + " and t.since <= :on and (t.until is null or t.until >= :on) order by t.organisation",
                        String.class)
                .setParameter("inForce", IN_FORCE)
                .setParameter("kind", ParticipantKind.ORGANISATION)
                .setParameter("on", on)
                .setMaxResults(MOST_PARTNERS)
                .getResultList();
    }

    /** In force and to be reviewed by the day, most urgent first. */
    public List<Partnership> reviewDueBy(LocalDate day, int most) {
        var conditions = new Conditions()
                .and("p.status in :inForce", "inForce", IN_FORCE)
                .and("p.term.reviewBy <= :day", "day", day);
        return list(conditions, " order by p.term.reviewBy, p.id")
                .setMaxResults(most)
                .getResultList();
    }

    /** What has a day and is not done yet in those in force, by its day. */
    public List<DueMilestone> ahead(LocalDate today, int most, VisibilityScope scope) {
        var conditions = PartnershipScope.of(scope, today)
                .and("p.status in :inForce", "inForce", IN_FORCE)
                .and("m.due is not null")
                .and("m.doneOn is null");
        var query = entities.createQuery(
                "select p, m from Partnership p join MilestoneLine m on m.partnership = p.id" + conditions.where()
                        + " order by m.due, m.id",
                Object[].class);
        return conditions
                .bind(query)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> ((MilestoneLine) row[1]).due((Partnership) row[0]))
                .toList();
    }

    /** Everything that one person leads and that is not over, newest first. */
    List<Partnership> openOf(UserId owner, int most) {
        var conditions =
                new Conditions().and("p.owner = :owner", "owner", owner).and("p.status not in :over", "over", OVER);
        return list(conditions, " order by p.createdAt desc, p.id desc")
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<Partnership> list(Conditions conditions, String order) {
        var query = entities.createQuery("select p from Partnership p" + conditions.where() + order, Partnership.class);
        return conditions.bind(query);
    }

    private static Conditions matching(PartnershipFilter filter, LocalDate today, VisibilityScope scope) {
        var conditions = PartnershipScope.of(scope, today)
                .andIfGiven(":place member of p.places", "place", filter.place())
                .andIfGiven(":mechanism member of p.mechanisms", "mechanism", filter.mechanism());
        if (filter.status().isEmpty()) {
            conditions.and("p.status not in :aside", "aside", ASIDE);
        } else {
            conditions.and("p.status = :status", "status", PartnershipStatus.valueOf(filter.status()));
        }
        if ("me".equals(filter.owner())) conditions.and("p.owner = :me", "me", scope.user());
        if (!filter.review().isEmpty()) conditions.and("p.status in :inForce", "inForce", IN_FORCE);
        if ("overdue".equals(filter.review())) conditions.and("p.term.reviewBy < :today", "today", today);
        if ("soon".equals(filter.review())) {
            conditions
                    .and("p.term.reviewBy >= :today", "today", today)
                    .and("p.term.reviewBy <= :soon", "soon", today.plusDays(SOON));
        }
        return conditions;
    }
}
