package org.openleap.sharing.internal;

import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.sharing.Audience;
import org.openleap.sharing.SharedKind;
import org.openleap.sharing.SharedStatus;

/** Turns what a caller may see into the condition of a query on shared items ({@code s}). */
final class SharedScope {
    private static final String OWN = "s.kind = :submitted";
    private static final String READ = "s.kind = :trusts and s.status = :read and s.heldBack = false";

    private SharedScope() {}

    /** What a partner told the trust itself is theirs also while sharing with them is off. */
    static Conditions of(VisibilityScope scope) {
        if (scope.seesUnscreened()) return new Conditions();
        if (isPartner(scope)) return partners(scope.organisation(), scope.sharing());
        if (scope.has(Roles.HEALTHWATCH)) return shared(Audience.VOICE, READ);
        return new Conditions().and("1 = 0");
    }

    private static boolean isPartner(VisibilityScope scope) {
        boolean role = scope.has(Roles.PARTNER) || scope.has(Roles.PARTNER_LEAD);
        return role && !scope.organisation().isEmpty();
    }

    private static Conditions partners(String organisation, boolean open) {
        var audience = new Audience(organisation);
        var readable = open ? OWN + " or " + READ : OWN;
        var conditions = open ? shared(audience, readable) : of(audience);
        return conditions.and(readable, "submitted", SharedKind.SUBMITTED);
    }

    private static Conditions shared(Audience audience, String readable) {
        return of(audience).and(readable, "trusts", SharedKind.SHARED).and(readable, "read", SharedStatus.SHARED);
    }

    private static Conditions of(Audience audience) {
        return new Conditions().and("s.audience = :audience", "audience", audience.value());
    }
}
