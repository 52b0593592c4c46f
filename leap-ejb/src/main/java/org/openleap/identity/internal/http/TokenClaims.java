package org.openleap.identity.internal.http;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openleap.identity.internal.ProvedIdentity;

/** Reads a person out of the claims of a token that has been checked already. */
final class TokenClaims {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PLAIN_ID = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private TokenClaims() {}

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
        var shown = name.isBlank() ? text(claims, "preferred_username") : name;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
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
