package org.openleap.authorisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openleap.identity.ApiScope;
import org.openleap.signin.RealmAdmin;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tokens of the real Keycloak that are not for this API here and now, and forgeries of one that was (threat T15). */
final class BadTokens {
    private static final JsonMapper JSON = JsonMapper.shared();

    private BadTokens() {}

    /** By what is wrong with each. */
    static Map<String, String> of(LeapStack leap) {
        var bad = forgeries(leap.tokenOf("lead"), "leap-web");
        bad.put("out of date", expired(leap, "leap-demo", () -> leap.tokenOf("lead")));
        bad.put("made for another client", leap.tokenOf("lead", "leap", "admin-cli"));
        bad.put("of another issuer", leap.tokenOf("rosa", "carers-link", "admin-cli"));
        return bad;
    }

    /** The same of a system of a partner: its own secret signs nothing, and a system made for something else is not it. */
    static Map<String, String> ofMachines(LeapStack leap) {
        var bad = forgeries(leap.tokenOfSystem(ApiScope.ALL), LeapStack.SECRET_OF_SYSTEM);
        bad.put("out of date", expired(leap, LeapStack.SYSTEM, () -> leap.tokenOfSystem(ApiScope.ALL)));
        bad.put("made for another system", leap.tokenOfAnotherSystem());
        return bad;
    }

    private static Map<String, String> forgeries(String good, String secret) {
        var bad = new TreeMap<String, String>();
        bad.put("not signed", forged(good, "none", ""));
        bad.put("signed with HS256 and what is known of the client", forged(good, "HS256", secret));
        bad.put("cut short", good.substring(0, good.lastIndexOf('.') + 9));
        return bad;
    }

    /** A token that was good a moment ago; LEAP forgives clocks ten seconds. */
    private static String expired(LeapStack leap, String client, Supplier<String> sign) {
        var realm = new RealmAdmin(leap);
        realm.letTokensLast(client, 1);
        try {
            var token = sign.get();
            var over = Instant.ofEpochSecond(claims(token).get("exp").asLong()).plusSeconds(11);
            Waiting.until(
                    Duration.ofSeconds(30),
                    "the end of a token",
                    () -> Instant.now().isAfter(over) ? Optional.of(true) : Optional.empty());
            return token;
        } finally {
            realm.letTokensLast(client, 300);
        }
    }

    private static String forged(String good, String algorithm, String secret) {
        var header = JSON.createObjectNode().put("alg", algorithm).put("typ", "JWT");
        var content = encoded(header.toString()) + "." + encoded(claims(good).toString());
        return content + "." + (secret.isEmpty() ? "" : mac(content, secret));
    }

    private static ObjectNode claims(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return (ObjectNode) JSON.readTree(new String(claims, StandardCharsets.UTF_8));
    }

    private static String mac(String content, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "RAW"));
            var signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
