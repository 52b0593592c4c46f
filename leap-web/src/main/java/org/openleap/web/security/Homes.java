package org.openleap.web.security;

import java.util.Collections;
import java.util.Set;

/** Where a person begins after signing in. */
final class Homes {
    private Homes() {}

    static String of(Set<String> roles) {
        if (!Collections.disjoint(roles, PageRules.TRUST)) return "/staff";
        if (!Collections.disjoint(roles, PageRules.PARTNERS)) return "/partner";
        if (!Collections.disjoint(roles, PageRules.VOICES)) return "/healthwatch";
        return "/no-role";
    }
}
