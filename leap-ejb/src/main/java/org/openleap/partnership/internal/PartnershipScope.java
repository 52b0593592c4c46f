package org.openleap.partnership.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.shared.Conditions;

/**
 * Turns what a caller may see into the condition of a query on partnerships ({@code p}): the engagement team and directors
 * all; Healthwatch what has been in force; partners those in which their organisation takes part.
 */
final class PartnershipScope {
    private static final Set<PartnershipStatus> HAVE_BEEN_IN_FORCE = EnumSet.of(
            PartnershipStatus.ACTIVE,
            PartnershipStatus.UNDER_REVIEW,
            PartnershipStatus.PAUSED,
            PartnershipStatus.ENDED,
            PartnershipStatus.SUCCEEDED);
    private static final Set<PartnershipStatus> TALKED_OF =
            EnumSet.complementOf(EnumSet.of(PartnershipStatus.EXPRESSED_INTEREST, PartnershipStatus.DECLINED));
    private static final String TAKES_PART = "exists (select t.id from ParticipantLine t where t.partnership = p.id"
            + " and t.organisation = :organisation and t.since <= :today and (t.until is null or t.until >= :today))";

    private PartnershipScope() {}

    static Conditions of(VisibilityScope scope, LocalDate today) {
        var conditions = new Conditions();
        if (scope.seesAllScreened()) return conditions;
        if (scope.has(Roles.HEALTHWATCH)) return conditions.and("p.status in :shared", "shared", HAVE_BEEN_IN_FORCE);
        if (isPartner(scope)) {
            return conditions
                    .and("p.status in :shared", "shared", TALKED_OF)
                    .and(TAKES_PART, "organisation", scope.organisation())
                    .and(TAKES_PART, "today", today);
        }
        return conditions.and("1 = 0");
    }

    private static boolean isPartner(VisibilityScope scope) {
        boolean partner = scope.has(Roles.PARTNER) || scope.has(Roles.PARTNER_LEAD);
        return partner && !scope.organisation().isEmpty();
    }
}
