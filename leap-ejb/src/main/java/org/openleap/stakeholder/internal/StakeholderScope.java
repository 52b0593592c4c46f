package org.openleap.stakeholder.internal;

import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;

/** Turns what a caller may see of the directory into the condition of a query. Partners see nothing of it. */
final class StakeholderScope {
    private static final String NOTHING = "1 = 0";

    private StakeholderScope() {}

    /** Organisations are for officers, leads, directors and service leads. */
    static Conditions organisations(VisibilityScope scope) {
        return seesOrganisations(scope) ? new Conditions() : new Conditions().and(NOTHING);
    }

    /** How people are reached is for officers and leads. */
    static Conditions people(VisibilityScope scope) {
        return seesContacts(scope) ? new Conditions() : new Conditions().and(NOTHING);
    }

    static boolean seesOrganisations(VisibilityScope scope) {
        return scope.seesAllScreened() || scope.has(Roles.SERVICE_LEAD);
    }

    static boolean seesContacts(VisibilityScope scope) {
        return scope.seesUnscreened();
    }
}
