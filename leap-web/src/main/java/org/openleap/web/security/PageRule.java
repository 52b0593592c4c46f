package org.openleap.web.security;

import java.util.Set;

/**
 * Whom one address of the portal is for.
 *
 * @param pattern a path, or a path and everything below it when it ends with {@code /*}
 * @param audience who comes in
 * @param roles for {@link Audience#ROLES}: one of them is needed
 */
public record PageRule(String pattern, Audience audience, Set<String> roles) {
    private static final String BELOW = "/*";

    /** Who comes in. */
    public enum Audience {
        EVERYBODY,
        /** Anybody who has signed in, whatever they may do. */
        SIGNED_IN,
        ROLES
    }

    public PageRule {
        roles = Set.copyOf(roles);
    }

    static PageRule open(String pattern) {
        return new PageRule(pattern, Audience.EVERYBODY, Set.of());
    }

    static PageRule signedIn(String pattern) {
        return new PageRule(pattern, Audience.SIGNED_IN, Set.of());
    }

    static PageRule only(String pattern, Set<String> roles) {
        return new PageRule(pattern, Audience.ROLES, roles);
    }

    boolean covers(String path) {
        if (!pattern.endsWith(BELOW)) return path.equals(pattern);
        return path.startsWith(pattern.substring(0, pattern.length() - 1));
    }

    /** Whether a person who has signed in with these roles comes in. */
    boolean admits(Set<String> theirs) {
        return audience != Audience.ROLES || theirs.stream().anyMatch(roles::contains);
    }
}
