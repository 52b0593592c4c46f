package org.openleap.commitment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openleap.commitment.ActivityReference;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.Side;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipReference;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.Conditions;
import org.openleap.shared.Cursor;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** The commitments, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CommitmentRepository {
    private static final Set<CommitmentStatus> OWED = EnumSet.of(CommitmentStatus.DUE, CommitmentStatus.WAIVER_ASKED);
    private static final Set<CommitmentStatus> COUNTED =
            EnumSet.of(CommitmentStatus.KEPT, CommitmentStatus.MISSED, CommitmentStatus.DISPUTED);

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    @Inject
    Partners partners;

    public void add(Commitment commitment) {
        entities.persist(commitment);
        entities.flush();
    }

    public Optional<Commitment> find(CommitmentReference reference, VisibilityScope scope) {
        var conditions = within(scope).and("c.id = :id", "id", reference.number());
        var query = entities.createQuery("select c from Commitment c" + conditions.where(), Commitment.class);
        return conditions.bind(query).getResultStream().findFirst();
    }

    /** Those of them that the caller may see. */
    List<Commitment> among(Collection<String> references, VisibilityScope scope) {
        if (references.isEmpty()) return List.of();
        var ids = references.stream()
                .map(each -> CommitmentReference.of(each).number())
                .toList();
        var conditions = within(scope).and("c.id in :ids", "ids", ids);
        var query = entities.createQuery("select c from Commitment c" + conditions.where(), Commitment.class);
        return conditions.bind(query).getResultList();
    }

    /** One row more than asked for: what still needs somebody, the latest first; or what is over, the newest first. */
    public List<Commitment> page(CommitmentFilter filter, LocalDate today, PageRequest request, VisibilityScope scope) {
        var conditions = matching(filter, today, scope);
        if (!request.after().isEmpty()) after(conditions, filter, request);
        var order = filter.settled() ? " order by c.due desc, c.id desc" : " order by c.due, c.id";
        var query = entities.createQuery("select c from Commitment c" + conditions.where() + order, Commitment.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Counts to the limit and no further. */
    public int count(CommitmentFilter filter, LocalDate today, int limit, VisibilityScope scope) {
        var conditions = matching(filter, today, scope);
        var query = entities.createQuery("select c.id from Commitment c" + conditions.where(), Long.class);
        return conditions.bind(query).setMaxResults(limit).getResultList().size();
    }

    /** All of one partnership, those of the trust first, each side by its day. */
    public List<Commitment> ofPartnership(PartnershipReference partnership, int most, VisibilityScope scope) {
        var conditions = within(scope).and("c.partnership = :partnership", "partnership", partnership.value());
        var query = entities.createQuery(
                "select c from Commitment c" + conditions.where() + " order by c.open desc, c.due desc, c.id desc",
                Commitment.class);
        return conditions.bind(query).setMaxResults(most).getResultList();
    }

    public List<Commitment> ofActivity(ActivityReference activity, VisibilityScope scope) {
        var conditions = within(scope).and("c.activity.id = :activity", "activity", activity.number());
        var query = entities.createQuery(
                "select c from Commitment c" + conditions.where() + " order by c.due, c.id", Commitment.class);
        return conditions.bind(query).getResultList();
    }

    /** Whether the activity has made this promise due before. */
    boolean isRaised(Activity activity, Promise promise) {
        return !entities.createQuery(
                        "select c.id from Commitment c where c.activity = :activity and c.promise = :promise",
                        Long.class)
                .setParameter("activity", activity)
                .setParameter("promise", promise.id())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Partnerships in which something is owed whose day was before that day. */
    List<PartnershipReference> owingBefore(LocalDate day) {
        return entities.createQuery(
                        "select distinct c.partnership from Commitment c where c.open = true and c.status in :owed"
                                + " and c.due < :day",
                        String.class)
                .setParameter("owed", OWED)
                .setParameter("day", day)
                .getResultStream()
                .map(PartnershipReference::new)
                .toList();
    }

    /** Owed ones of the partnership whose day was before that day, the longest ago first. */
    List<Commitment> owedBefore(LocalDate day, PartnershipReference partnership, int most) {
        return entities.createQuery(
                        "select c from Commitment c where c.partnership = :partnership and c.open = true"
                                + " and c.status in :owed and c.due < :day order by c.due, c.id",
                        Commitment.class)
                .setParameter("partnership", partnership.value())
                .setParameter("owed", OWED)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** Owed ones of one partnership. */
    List<Commitment> owedIn(PartnershipReference partnership, int most) {
        return entities.createQuery(
                        "select c from Commitment c where c.partnership = :partnership and c.open = true"
                                + " and c.status in :owed order by c.due, c.id",
                        Commitment.class)
                .setParameter("partnership", partnership.value())
                .setParameter("owed", OWED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Still to be done by that day, and nobody has done anything yet; the most urgent first. */
    Page<Commitment> dueBy(LocalDate day, PageRequest request) {
        var conditions = new Conditions()
                .and("c.status = :due", "due", CommitmentStatus.DUE)
                .and("c.open = true")
                .and("c.due <= :day", "day", day)
                .afterDay(request, "c.due", "c.id");
        var query = entities.createQuery(
                "select c from Commitment c" + conditions.where() + " order by c.due, c.id", Commitment.class);
        var rows = conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
        return Page.of(
                rows, request, found -> Cursor.at(found.due(), found.reference().number()));
    }

    /** Called missed by the calendar since that day, not by a person in a dispute; those due last first. */
    List<Commitment> missedSince(LocalDate day, int most) {
        return entities.createQuery(
                        "select c from Commitment c where c.status = :missed and c.open = false and c.settledOn >= :day"
                                + " and c.dispute.reason is null order by c.due desc, c.id desc",
                        Commitment.class)
                .setParameter("missed", CommitmentStatus.MISSED)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /** How often each side's commitments stand in each state, counting only those whose day has come or that are over. */
    public List<Tally> tally(PartnershipReference partnership, LocalDate today, VisibilityScope scope) {
        var conditions = within(scope)
                .and("c.partnership = :partnership", "partnership", partnership.value())
                .and("c.status in :counted or (c.status in :owed and c.due < :today)", "counted", COUNTED)
                .and("c.status in :counted or (c.status in :owed and c.due < :today)", "owed", OWED)
                .and("c.status in :counted or (c.status in :owed and c.due < :today)", "today", today);
        var query = entities.createQuery(
                "select new org.openleap.commitment.internal.Tally(c.promisedBy, c.status, count(c)) from Commitment c"
                        + conditions.where() + " group by c.promisedBy, c.status",
                Tally.class);
        return conditions.bind(query).getResultList();
    }

    private Conditions within(VisibilityScope scope) {
        return CommitmentScope.of(scope, partners.mine(scope));
    }

    private Conditions matching(CommitmentFilter filter, LocalDate today, VisibilityScope scope) {
        var conditions = within(scope)
                .and("c.open = :open", "open", !filter.settled())
                .andIfGiven("c.partnership = :partnership", "partnership", filter.partnership());
        if (!filter.by().isEmpty()) conditions.and("c.promisedBy = :side", "side", Side.valueOf(filter.by()));
        if (!filter.status().isEmpty()) {
            conditions.and("c.status = :status", "status", CommitmentStatus.valueOf(filter.status()));
        }
        if ("late".equals(filter.due())) {
            conditions
                    .and("c.status in :owed and c.due < :today", "owed", OWED)
                    .and("c.status in :owed and c.due < :today", "today", today);
        }
        return conditions;
    }

    private static void after(Conditions conditions, CommitmentFilter filter, PageRequest request) {
        var last = request.cursor();
        var clause = filter.settled()
                ? "c.due <= :day and (c.due < :day or c.id < :last)"
                : "c.due >= :day and (c.due > :day or c.id > :last)";
        conditions
                .and(clause, "day", LocalDate.ofInstant(last.at(), WorkingDays.LONDON))
                .and(clause, "last", last.id());
    }
}
