package org.openleap.identity.internal.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Ways to make a token look right without the provider's key: each must be refused, whatever its claims say. */
final class ForgedTokens {
    private ForgedTokens() {}

    static Map<String, String> of(LyingProvider provider, JWTClaimsSet.Builder claims) {
        var forged = new LinkedHashMap<String, String>();
        forged.put("alg none", new PlainJWT(claims.build()).serialize());
        forged.put("signature cut off", cutOff(provider.sign(claims)));
        forged.put("signature of zeros", zeros(provider.sign(claims)));
        forged.put("claims changed after signing", tampered(provider.sign(claims)));
        forged.put("HS256 with the client secret", mac(claims, provider, LyingProvider.SECRET));
        forged.put("HS256 with the public key as the secret", mac(claims, provider, pem(provider)));
        forged.put("another key under the known name", LyingProvider.sign(claims, LyingProvider.newKey("first")));
        forged.put("a key nobody knows", LyingProvider.sign(claims, LyingProvider.newKey("unknown")));
        forged.put("own key in the header", ownKeyInHeader(claims));
        forged.put("own key set named in the header", ownKeySetInHeader(claims));
        forged.put("a header that must be understood and is not", critical(claims, provider));
        forged.put("RS512 with the right key", otherAlgorithm(claims, provider));
        forged.put("ES256", elliptic(claims));
        forged.put("not a token", "not.a.token");
        forged.put("nothing", "");
        return forged;
    }

    private static String cutOff(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String zeros(String token) {
        return cutOff(token) + Base64URL.encode(new byte[256]);
    }

    private static String tampered(String token) {
        var parts = token.split("\\.");
        var claims = new Base64URL(parts[1]).decodeToString().replaceFirst("\\{", "{\"scope\":\"more\",");
        return parts[0] + "." + Base64URL.encode(claims) + "." + parts[2];
    }

    private static String mac(JWTClaimsSet.Builder claims, LyingProvider provider, String secret) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(provider.key().getKeyID())
                    .build();
            return LyingProvider.sign(claims, header, new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(LyingProvider provider) {
        return provider.key().toPublicJWK().toJSONString();
    }

    private static String ownKeyInHeader(JWTClaimsSet.Builder claims) {
        var own = LyingProvider.newKey("own");
        return LyingProvider.sign(claims, own, header -> header.jwk(own.toPublicJWK()));
    }

    private static String ownKeySetInHeader(JWTClaimsSet.Builder claims) {
        var own = LyingProvider.newKey("own");
        return LyingProvider.sign(claims, own, header -> header.jwkURL(URI.create("http://localhost:1/keys")));
    }

    private static String critical(JWTClaimsSet.Builder claims, LyingProvider provider) {
        return LyingProvider.sign(
                claims,
                provider.key(),
                header -> header.criticalParams(Set.of("trick")).customParam("trick", true));
    }

    private static String otherAlgorithm(JWTClaimsSet.Builder claims, LyingProvider provider) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS512)
                    .keyID(provider.key().getKeyID())
                    .build();
            return LyingProvider.sign(claims, header, new RSASSASigner(provider.key()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String elliptic(JWTClaimsSet.Builder claims) {
        try {
            var key = new ECKeyGenerator(Curve.P_256).keyID("first").generate();
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("first").build();
            return LyingProvider.sign(claims, header, new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
