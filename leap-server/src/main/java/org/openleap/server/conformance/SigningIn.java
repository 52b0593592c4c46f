package org.openleap.server.conformance;

import static org.openleap.server.conformance.Partner.FEEDBACK_READ;
import static org.openleap.server.conformance.Partner.PARTNERSHIP_READ;

import java.util.List;
import java.util.Set;

/** Tokens, scopes, and for whom the system comes. */
final class SigningIn {
    private static final String AREA = "Signing in";
    private static final String OWN = "/organisation";

    private SigningIn() {}

    static List<Check> checks() {
        return List.of(
                Check.of(AREA, "The client gets a token with its secret", FEEDBACK_READ, SigningIn::getsAToken),
                Check.of(AREA, "A wrong secret gets no token", FEEDBACK_READ, SigningIn::wrongSecret),
                Check.of(AREA, "Without a token the call is refused", FEEDBACK_READ, SigningIn::noToken),
                Check.of(AREA, "A forged token is refused", FEEDBACK_READ, SigningIn::forgedToken),
                Check.of(AREA, "LEAP knows for whom the client comes", FEEDBACK_READ, SigningIn::forWhom),
                new Check(
                        AREA,
                        "A token opens what its scopes name and nothing else",
                        Set.of(FEEDBACK_READ, PARTNERSHIP_READ),
                        SigningIn::scopesHold));
    }

    private static void getsAToken(Partner partner) throws NotAsPromised {
        var answer = partner.signIn(partner.door().secret(), FEEDBACK_READ).require(200);
        NotAsPromised.unless(answer.field("token_type").equals("Bearer"), "The token is no bearer token.");
        NotAsPromised.unless(answer.json().path("expires_in").asInt(0) > 0, "The token does not say when it ends.");
    }

    private static void wrongSecret(Partner partner) throws NotAsPromised {
        int status = partner.signIn(partner.door().secret() + "-wrong", FEEDBACK_READ)
                .status();
        NotAsPromised.unless(status == 400 || status == 401, "The realm answered with " + status + ".");
    }

    private static void noToken(Partner partner) throws NotAsPromised {
        var answer = partner.getWithoutToken(OWN).requireProblem(401, "sign-in-required");
        NotAsPromised.unless(
                answer.header("WWW-Authenticate").startsWith("Bearer"), "The refusal does not ask for a bearer token.");
    }

    /** The kit's own token with another signature. */
    private static void forgedToken(Partner partner) throws NotAsPromised {
        var good = partner.token(FEEDBACK_READ);
        partner.getWith(good.substring(0, good.lastIndexOf('.') + 1) + "AAAA", OWN)
                .require(401);
    }

    private static void forWhom(Partner partner) throws NotAsPromised {
        var answer = partner.get(OWN).require(200);
        NotAsPromised.unless(!answer.field("alias").isEmpty(), "The organisation has no alias.");
        NotAsPromised.unless(
                answer.json().path("scopes").size() == partner.scopes().size(), "It does not name the token's scopes.");
    }

    private static void scopesHold(Partner partner) throws NotAsPromised {
        var narrow = partner.token(FEEDBACK_READ);
        partner.getWith(narrow, "/shared-items?limit=1").require(200);
        var refused = partner.getWith(narrow, "/partnerships").requireProblem(403, "insufficient-scope");
        NotAsPromised.unless(
                refused.header("WWW-Authenticate").contains("scope=\"" + PARTNERSHIP_READ + "\""),
                "The refusal does not name the scope to ask for.");
    }
}
