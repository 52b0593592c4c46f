package org.openleap.api.support;

import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.shared.error.ProblemCode;

/** Why nobody was let in with a token. The sign-in names them by their ids when it refuses, before JAX-RS is reached. */
enum TokenProblem implements ProblemCode {
    /** Forged, out of date, for somebody else, or no token at all. */
    TOKEN_REFUSED,
    /** Keycloak did not say how its tokens are signed. */
    PROVIDER_UNAVAILABLE;

    @Override
    public String component() {
        return "identity";
    }

    /** The one with this id; empty for anything else that a refusal may say, and for nothing. */
    static Optional<TokenProblem> named(Object id) {
        return Stream.of(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
