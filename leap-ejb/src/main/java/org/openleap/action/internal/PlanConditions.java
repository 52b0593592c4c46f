package org.openleap.action.internal;

import java.time.LocalDate;
import org.openleap.action.PlanFilter;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanLevel;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;

/** Turns a filter of the plan into the conditions of a query on its items ({@code p}). */
final class PlanConditions {
    private static final int SOON = 14;

    private PlanConditions() {}

    static Conditions of(PlanFilter filter, LocalDate today, VisibilityScope scope) {
        var conditions = whose(filter, scope);
        conditions.and(filter.closed() ? "p.course.closedOn is not null" : "p.openDue is not null");
        if (!filter.status().isEmpty()) {
            conditions.and("p.status = :status", "status", PlanItemStatus.valueOf(filter.status()));
        }
        if ("late".equals(filter.due())) conditions.and("p.openDue < :today", "today", today);
        if ("soon".equals(filter.due())) {
            conditions
                    .and("p.openDue >= :today", "today", today)
                    .and("p.openDue <= :soon", "soon", today.plusDays(SOON));
        }
        return conditions;
    }

    /** Level, place, service and owner; wherever the items stand. */
    static Conditions whose(PlanFilter filter, VisibilityScope scope) {
        var conditions = PlanScope.of(scope)
                .andIfGiven("p.task.place = :place", "place", filter.place())
                .andIfGiven("p.task.service = :service", "service", filter.service());
        if (!filter.level().isEmpty()) {
            conditions.and("p.task.level = :level", "level", PlanLevel.valueOf(filter.level()));
        }
        if (!filter.owner().isEmpty()) {
            var owner = "me".equals(filter.owner()) ? scope.user() : new UserId(filter.owner());
            conditions.and("p.owner = :owner", "owner", owner);
        }
        return conditions;
    }

    /** The rows after the last one seen, in the order of the list. */
    static void after(Conditions conditions, PlanFilter filter, PageRequest request) {
        if (filter.closed()) conditions.beforeDay(request, "p.course.closedOn", "p.id");
        else conditions.afterDay(request, "p.openDue", "p.id");
    }
}
