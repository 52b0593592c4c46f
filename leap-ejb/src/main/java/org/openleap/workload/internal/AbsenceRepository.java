package org.openleap.workload.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.workload.PlanAbsence;

/** Who is away. Everybody sees their own absences, the engagement lead all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AbsenceRepository {
    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Absence absence) {
        entities.persist(absence);
    }

    Optional<Absence> find(long id, VisibilityScope scope) {
        return query(visible(scope).and("a.id = :id", "id", id), "", 1).stream().findFirst();
    }

    /** One row more than asked for: what has not ended, the first to end first. */
    public List<Absence> page(LocalDate today, PageRequest request, VisibilityScope scope) {
        var conditions = visible(scope)
                .and("a.ended = false")
                .and("a.lastDay >= :today", "today", today)
                .afterDay(request, "a.lastDay", "a.id");
        return query(conditions, " order by a.lastDay, a.id", request.size() + 1);
    }

    /** Whoever is away on that day. */
    List<Absence> on(LocalDate day) {
        var conditions =
                new Conditions().and("a.ended = false").and("a.lastDay >= :day and a.firstDay <= :day", "day", day);
        return query(conditions, " order by a.lastDay, a.id", 1000);
    }

    /** Whether the person is away on any of these days already. */
    boolean isAway(PlanAbsence command) {
        var conditions = new Conditions()
                .and("a.ended = false")
                .and("a.person = :person", "person", command.person())
                .and("a.lastDay >= :first", "first", command.from())
                .and("a.firstDay <= :last", "last", command.until());
        return !query(conditions, "", 1).isEmpty();
    }

    private static Conditions visible(VisibilityScope scope) {
        var conditions = new Conditions();
        return scope.has(Roles.ENGAGEMENT_LEAD) ? conditions : conditions.and("a.person = :me", "me", scope.user());
    }

    private List<Absence> query(Conditions conditions, String order, int most) {
        var query = entities.createQuery("select a from Absence a" + conditions.where() + order, Absence.class);
        return conditions.bind(query).setMaxResults(most).getResultList();
    }
}
