package org.openleap.commitment.internal;

import java.util.Optional;
import java.util.Set;
import org.openleap.commitment.Side;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;

/** For which side of a partnership somebody may act. */
final class Sides {
    private static final Set<String> GUESTS = Set.of(Roles.PARTNER, Roles.PARTNER_LEAD, Roles.HEALTHWATCH);

    private Sides() {}

    /** Empty for people who only read, such as directors. */
    static Optional<Side> of(VisibilityScope scope) {
        if (isPartner(scope)) return Optional.of(Side.PARTNER);
        boolean trust = scope.has(Roles.ENGAGEMENT_LEAD) || scope.has(Roles.ENGAGEMENT_OFFICER);
        return trust && !scope.isGuest() ? Optional.of(Side.TRUST) : Optional.empty();
    }

    /** Comes for an organisation outside the trust; Healthwatch is one as well (ADR 0027). */
    static boolean isPartner(VisibilityScope scope) {
        return scope.isGuest() && GUESTS.stream().anyMatch(scope::has);
    }
}
