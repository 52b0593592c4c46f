package org.openleap.action.internal;

import java.util.Set;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;

/**
 * Turns what a caller may see into the condition of a query on items of the plan ({@code p}): the engagement team and directors
 * all, service leads those of their services and their own. Lay reviewers see the evidence of a suggestion, not the plan.
 */
final class PlanScope {
    private static final String ASSIGNED = "p.task.service in :services or p.owner in :people";

    private PlanScope() {}

    static Conditions of(VisibilityScope scope) {
        var conditions = new Conditions();
        if (scope.seesAllScreened()) return conditions;
        if (!scope.seesAssigned()) return conditions.and("1 = 0");
        return conditions.and(ASSIGNED, "services", notEmpty(scope.services())).and(ASSIGNED, "people", scope.people());
    }

    /** JPQL has no empty list; no service has such a code. */
    private static Set<String> notEmpty(Set<String> services) {
        return services.isEmpty() ? Set.of("-") : services;
    }
}
