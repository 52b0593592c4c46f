package org.openleap.suggestion.internal;

import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.suggestion.SuggestionStatus;

/** Turns what a caller may see into the condition of a query on suggestions ({@code s}). */
final class SuggestionScope {
    private static final String ASSIGNED = "s.service in :services or s.owner = :account";

    private SuggestionScope() {}

    static Conditions of(VisibilityScope scope) {
        var conditions = new Conditions();
        if (scope.seesAllScreened()) return conditions;
        if (scope.seesAssigned()) {
            return conditions
                    .and(ASSIGNED, "services", notEmpty(scope.services()))
                    .and(ASSIGNED, "account", scope.user());
        }
        if (scope.has(Roles.LAY_REVIEWER)) {
            return conditions.and("s.status = :pending", "pending", SuggestionStatus.COMPLETION_PROPOSED);
        }
        return conditions.and("1 = 0");
    }

    /** JPQL has no empty list; no service has an empty code that anybody could be a member of. */
    private static Set<String> notEmpty(Set<String> services) {
        return services.isEmpty() ? Set.of("-") : services;
    }
}
