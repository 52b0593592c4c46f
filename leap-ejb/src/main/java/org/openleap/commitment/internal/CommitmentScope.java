package org.openleap.commitment.internal;

import java.util.Set;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;

/**
 * Turns what a caller may see into the condition of a query on commitments ({@code c}): the engagement team and directors
 * all; partners those between their own organisation and the trust, in partnerships in which it takes part.
 */
final class CommitmentScope {
    private static final String OWN = "c.organisation = :organisation or c.organisation = ''";

    private CommitmentScope() {}

    /** @param partnerships references of the caller's own partnerships, for guests */
    static Conditions of(VisibilityScope scope, Set<String> partnerships) {
        var conditions = new Conditions();
        if (!scope.isGuest() && scope.seesAllScreened()) return conditions;
        if (Sides.isPartner(scope)) {
            return conditions
                    .and("c.partnership in :mine", "mine", notEmpty(partnerships))
                    .and(OWN, "organisation", scope.organisation());
        }
        return conditions.and("1 = 0");
    }

    /** JPQL has no empty list; no partnership is called so. */
    private static Set<String> notEmpty(Set<String> partnerships) {
        return partnerships.isEmpty() ? Set.of("-") : partnerships;
    }
}
