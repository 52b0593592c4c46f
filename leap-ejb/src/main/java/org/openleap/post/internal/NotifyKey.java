package org.openleap.post.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

/** An API key of GOV.UK Notify: its name, the id of the service, and the secret that signs each call. */
record NotifyKey(String service, String secret) {
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern FORMAT = Pattern.compile(".*?-?(" + UUID + ")-(" + UUID + ")");

    /** @throws IllegalArgumentException when it does not end with two UUIDs */
    static NotifyKey of(String key) {
        var parts = FORMAT.matcher(key.strip());
        if (!parts.matches()) throw new IllegalArgumentException("The key of LEAP_NOTIFY_KEY_FILE is not an API key.");
        return new NotifyKey(parts.group(1), parts.group(2));
    }

    /** The token of one call; the service takes it for thirty seconds. */
    String token(Instant at) {
        try {
            var claims = new JWTClaimsSet.Builder().issuer(service).claim("iat", at.getEpochSecond());
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException("A call of the service could not be signed.", unsigned);
        }
    }

    /** A secret never reaches a log line. */
    @Override
    public String toString() {
        return "NotifyKey[" + service + "]";
    }
}
