package org.openleap.identity.internal.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An OpenID provider in this process that says whatever a test wants it to say. */
final class LyingProvider implements AutoCloseable {
    static final String SECRET = "a secret that is long enough to sign a token with HS256";

    private static final RSAKey FIRST_KEY = newKey("first");

    private final HttpServer server;
    private final AtomicInteger keyFetches = new AtomicInteger();
    private volatile RSAKey key = FIRST_KEY;
    private volatile int tokenStatus = 200;
    private volatile String tokenType = "application/json";
    private volatile String tokenBody = "{}";
    private volatile String lastTokenRequest = "";

    LyingProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> {
            keyFetches.incrementAndGet();
            answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/token", exchange -> {
            lastTokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", tokenType);
            answer(exchange, tokenStatus, tokenBody);
        });
        server.start();
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return key;
    }

    void rotateKey(String id) {
        key = newKey(id);
    }

    int keyFetches() {
        return keyFetches.get();
    }

    String lastTokenRequest() {
        return lastTokenRequest;
    }

    OpenIdProvider asSeenByLeap() {
        return new OpenIdProvider(
                () -> new SignInSettings(new Issuer(issuer()), new Secret(SECRET), URI.create("http://leap.example")));
    }

    SignInProtocol protocol() {
        var protocol = new SignInProtocol();
        protocol.provider = asSeenByLeap();
        protocol.idTokens = new IdTokens();
        protocol.idTokens.provider = protocol.provider;
        protocol.clock = InstantSource.system();
        return protocol;
    }

    AccessTokens accessTokens() {
        var tokens = new AccessTokens();
        tokens.clock = InstantSource.system();
        tokens.provider = asSeenByLeap();
        return tokens;
    }

    void answersWith(int status, String type, String body) {
        tokenStatus = status;
        tokenType = type;
        tokenBody = body;
    }

    void handsOver(String idToken) {
        answersWith(200, "application/json", """
                {"access_token":"opaque","token_type":"Bearer","expires_in":300,"refresh_token":"again","id_token":"%s"}""".formatted(idToken));
    }

    /** Claims of an honest ID token. */
    JWTClaimsSet.Builder idClaims(String nonce) {
        return person().audience(SignInSettings.PORTAL.getValue())
                .claim("azp", "leap-web")
                .claim("typ", "ID")
                .claim("sid", "session-1")
                .claim("nonce", nonce);
    }

    /** Claims of an honest access token for the API. */
    JWTClaimsSet.Builder accessClaims() {
        return person().audience(List.of("leap-api", "account"))
                .claim("azp", "leap-demo")
                .claim("typ", "Bearer");
    }

    /** Claims of an honest access token of a partner's system, as Keycloak makes them. */
    JWTClaimsSet.Builder machineClaims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("service-account-1")
                .audience("leap-api")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("azp", "merrow-valley-system")
                .claim("typ", "Bearer")
                .claim("leap_organisation", "merrow-valley-cvs")
                .claim("scope", "feedback:read partnership:read");
    }

    private JWTClaimsSet.Builder person() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject-1")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("name", "Amira Hussain")
                .claim("email", "lead@example.org")
                .claim("email_verified", true)
                .claim("groups", List.of("engagement-lead", "offline_access"));
    }

    String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet.Builder claims, RSAKey with) {
        return sign(claims, with, header -> header);
    }

    static String sign(JWTClaimsSet.Builder claims, RSAKey with, UnaryOperator<JWSHeader.Builder> header) {
        try {
            var start = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(with.getKeyID())
                    .type(JOSEObjectType.JWT);
            return sign(claims, header.apply(start).build(), new RSASSASigner(with));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sign(JWTClaimsSet.Builder claims, JWSHeader header, JWSSigner signer) {
        try {
            var token = new SignedJWT(header, claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String metadata() {
        var at = issuer();
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "end_session_endpoint":"%1$s/logout","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["none","HS256","RS256"]}""".formatted(at);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
