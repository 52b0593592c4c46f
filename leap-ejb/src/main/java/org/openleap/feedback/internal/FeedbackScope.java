package org.openleap.feedback.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.HiddenRecords;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;

/** Turns what a caller may see into the condition of a query on items ({@code i}). */
final class FeedbackScope {
    private static final String ASSIGNED =
            "i.admission.screening.screened = true and (i.submission.service in :services or exists"
                    + " (select a from Assignment a where a.itemId = i.id and a.accountId in :people))";

    private FeedbackScope() {}

    static Conditions of(VisibilityScope scope) {
        var seen = byRole(scope);
        return seen.isPresent()
                ? HiddenRecords.leaveOut(seen.get(), "i.reference", scope)
                : new Conditions().and("1 = 0");
    }

    /** What the caller's roles let them see; empty for nothing. */
    private static Optional<Conditions> byRole(VisibilityScope scope) {
        var conditions = new Conditions();
        if (scope.seesUnscreened()) return Optional.of(conditions);
        if (scope.seesAllScreened()) return Optional.of(conditions.and("i.admission.screening.screened = true"));
        if (!scope.seesAssigned()) return Optional.empty();
        return Optional.of(conditions
                .and(ASSIGNED, "services", notEmpty(scope.services()))
                .and(ASSIGNED, "people", people(scope)));
    }

    private static Set<String> people(VisibilityScope scope) {
        return scope.people().stream().map(UserId::value).collect(Collectors.toSet());
    }

    /** JPQL has no empty list; no service has an empty code that anybody could be a member of. */
    private static Set<String> notEmpty(Set<String> services) {
        return services.isEmpty() ? Set.of("-") : services;
    }
}
