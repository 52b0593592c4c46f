package org.openleap.identity.internal.http;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openleap.identity.ApiScope;
import org.openleap.identity.internal.ProvedIdentity;

/** Reads a person, or a machine, out of the claims of a token that has been checked already. */
final class TokenClaims {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PLAIN_ID = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /**
     * The organisation that a client of Keycloak is bound to. A mapper of the client writes it into every token, so that
     * the caller cannot choose it (ADR 0050).
     */
    private static final String BOUND_TO = "leap_organisation";

    private TokenClaims() {}

    /** Who calls the API: a machine bound to an organisation, or a person. The portal takes persons only. */
    static ProvedIdentity caller(JWTClaimsSet claims) throws SignInRefusedException {
        return claims.getClaim(BOUND_TO) == null ? identity(claims) : machine(claims);
    }

    private static ProvedIdentity machine(JWTClaimsSet claims) throws SignInRefusedException {
        if (claims.getClaim("organization") != null) throw new SignInRefusedException("bound, and a member as well");
        var name = text(claims, "name");
        return ProvedIdentity.ofMachine(
                plainId(claims.getSubject(), "subject"),
                shortened(name.isBlank() ? text(claims, "azp") : name),
                plainId(text(claims, BOUND_TO), "bound organisation"),
                ApiScope.in(text(claims, "scope")));
    }

    /** @throws SignInRefusedException when it cannot be said for certain who this is or for whom they come */
    static ProvedIdentity identity(JWTClaimsSet claims) throws SignInRefusedException {
        return new ProvedIdentity(
                plainId(claims.getSubject(), "subject"),
                name(claims),
                email(claims),
                Boolean.TRUE.equals(claims.getClaim("email_verified")),
                groups(claims),
                organisation(claims.getClaim("organization")));
    }

    private static String name(JWTClaimsSet claims) {
        var name = text(claims, "name");
        return shortened(name.isBlank() ? text(claims, "preferred_username") : name);
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String email(JWTClaimsSet claims) {
        var email = text(claims, "email");
        return email.length() > LONGEST_EMAIL ? "" : email;
    }

    private static Set<String> groups(JWTClaimsSet claims) {
        if (!(claims.getClaim("groups") instanceof Collection<?> groups)) return Set.of();
        return groups.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Keycloak sends a list of aliases, or a map by alias when it sends attributes too. Somebody who comes for two
     * organisations at once is refused: to pick one, or none, would show them what is not theirs.
     */
    private static String organisation(Object claim) throws SignInRefusedException {
        if (claim == null) return "";
        var aliases = aliases(claim);
        if (aliases.isEmpty()) return "";
        if (aliases.size() > 1) throw new SignInRefusedException("more than one organisation");
        return plainId(String.valueOf(aliases.get(0)), "organisation");
    }

    private static List<?> aliases(Object claim) throws SignInRefusedException {
        if (claim instanceof Collection<?> list) return List.copyOf(list);
        if (claim instanceof Map<?, ?> map) return List.copyOf(map.keySet());
        throw new SignInRefusedException("organisation claim of an unknown kind");
    }

    private static String plainId(String value, String what) throws SignInRefusedException {
        if (value == null || !PLAIN_ID.matcher(value).matches()) throw new SignInRefusedException("unusable " + what);
        return value;
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text.strip() : "";
    }
}
