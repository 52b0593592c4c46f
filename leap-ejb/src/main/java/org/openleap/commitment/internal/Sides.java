package org.openleap.commitment.internal;

import java.util.Optional;
import org.openleap.commitment.Side;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;

/** For which side of a partnership somebody may act. */
final class Sides {
    private Sides() {}

    /** Empty for people who only read, such as directors. */
    static Optional<Side> of(VisibilityScope scope) {
        if (isPartner(scope)) return Optional.of(Side.PARTNER);
        boolean trust = scope.has(Roles.ENGAGEMENT_LEAD) || scope.has(Roles.ENGAGEMENT_OFFICER);
        return trust && !scope.isGuest() ? Optional.of(Side.TRUST) : Optional.empty();
    }

    static boolean isPartner(VisibilityScope scope) {
        boolean partner = scope.has(Roles.PARTNER) || scope.has(Roles.PARTNER_LEAD);
        return partner && scope.isGuest();
    }
}
