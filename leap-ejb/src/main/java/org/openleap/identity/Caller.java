package org.openleap.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person or machine that makes this call, as proved by the sign-in.
 *
 * @param name display name, e.g. {@code Amira Hussain}
 * @param email empty when the account has none
 * @param roles names out of {@link Roles#ALL}, and {@link Roles#SIGNATORY}
 * @param organisation alias of the partner organisation from Keycloak's own claim, empty for the trust's people
 * @param scopes what the token of a machine allows; everything for a person
 */
public record Caller(UserId id, String name, String email, Set<String> roles, String organisation, Set<ApiScope> scopes)
        implements Serializable {

    /** A visitor without an account. */
    public static final Caller VISITOR = new Caller(UserId.PUBLIC, "", "", Set.of(), "");

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** A person. */
    public Caller(UserId id, String name, String email, Set<String> roles, String organisation) {
        this(id, name, email, roles, organisation, ApiScope.ALL);
    }

    public boolean isSignedIn() {
        return !id.equals(UserId.PUBLIC);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the token allows it; the roles decide as well. */
    public boolean may(ApiScope scope) {
        return scopes.contains(scope);
    }

    /** Leaves the name and the address out: personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Caller[" + id.value() + " " + roles + "]";
    }
}
