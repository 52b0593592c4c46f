package org.openleap.agreement.internal;

import org.openleap.identity.Roles;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;

/**
 * Turns what a caller may see into the condition of a query on agreements ({@code a}). A guest sees the agreements of its own
 * organisation, once a version was shown to it.
 */
final class AgreementScope {
    static final String OWN =
            "a.id in (select b.id from Agreement b join b.parties p where p.organisation = :organisation)";

    private AgreementScope() {}

    static Conditions of(VisibilityScope scope) {
        var conditions = new Conditions();
        if (isOfTheTrust(scope)) return conditions;
        if (isGuest(scope)) {
            return conditions.and("a.latestVersion > 0").and(OWN, "organisation", scope.organisation());
        }
        return conditions.and("1 = 0");
    }

    /** Reads every agreement and the working draft. */
    static boolean isOfTheTrust(VisibilityScope scope) {
        boolean staff =
                scope.has(Roles.ENGAGEMENT_LEAD) || scope.has(Roles.ENGAGEMENT_OFFICER) || scope.has(Roles.DIRECTOR);
        return scope.user().equals(UserId.SYSTEM)
                || staff && scope.organisation().isEmpty();
    }

    private static boolean isGuest(VisibilityScope scope) {
        boolean guest = scope.has(Roles.PARTNER) || scope.has(Roles.PARTNER_LEAD) || scope.has(Roles.HEALTHWATCH);
        return guest && !scope.organisation().isEmpty();
    }
}
