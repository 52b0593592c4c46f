package org.openleap.suggestion.internal;

import java.util.Optional;
import java.util.Set;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.suggestion.SuggestionStatus;

/** Turns what a caller may see into the condition of a query on suggestions ({@code s}). */
final class SuggestionScope {
    private static final String ASSIGNED = "s.service in :services or s.owner in :people";

    private SuggestionScope() {}

    static Conditions of(VisibilityScope scope) {
        var seen = byRole(scope);
        return seen.isPresent() ? HiddenRecords.leaveOut(seen.get(), "s.item", scope) : new Conditions().and("1 = 0");
    }

    /** What the caller's roles let them see; empty for nothing. */
    private static Optional<Conditions> byRole(VisibilityScope scope) {
        var conditions = new Conditions();
        if (scope.seesAllScreened()) return Optional.of(conditions);
        if (scope.seesAssigned()) {
            return Optional.of(conditions
                    .and(ASSIGNED, "services", notEmpty(scope.services()))
                    .and(ASSIGNED, "people", scope.people()));
        }
        return scope.has(Roles.LAY_REVIEWER)
                ? Optional.of(conditions.and("s.status = :pending", "pending", SuggestionStatus.COMPLETION_PROPOSED))
                : Optional.empty();
    }

    /** JPQL has no empty list; no service has an empty code that anybody could be a member of. */
    private static Set<String> notEmpty(Set<String> services) {
        return services.isEmpty() ? Set.of("-") : services;
    }
}
