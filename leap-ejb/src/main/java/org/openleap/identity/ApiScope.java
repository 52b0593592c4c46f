package org.openleap.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the token of a machine allows (RFC 6749, section 3.3), by the names in Keycloak. It narrows what a member of the
 * machine's organisation may do and never adds to it. A person's token is narrowed by nothing but their roles.
 */
public enum ApiScope {
    /** What the organisation told the trust, what is shared with it, and what became of it. */
    FEEDBACK_READ("feedback:read"),
    /** Telling the trust what the organisation heard, and whom it told the answer. */
    FEEDBACK_WRITE("feedback:write"),
    /** Partnerships, commitments and agreements of the organisation. */
    PARTNERSHIP_READ("partnership:read"),
    /** Its part of the commitments. */
    PARTNERSHIP_WRITE("partnership:write");

    /** Of a person, whom no scope narrows. */
    public static final Set<ApiScope> ALL = Set.of(values());

    private final String value;

    ApiScope(String value) {
        this.value = value;
    }

    /** As tokens and Keycloak write it, e.g. {@code feedback:read}. */
    public String value() {
        return value;
    }

    /** Those that the claim {@code scope} of a token names; words that LEAP does not know mean nothing. */
    public static Set<ApiScope> in(String claim) {
        var words = List.of(claim.split(" "));
        return Arrays.stream(values())
                .filter(scope -> words.contains(scope.value))
                .collect(Collectors.toUnmodifiableSet());
    }
}
