package org.openleap.identity.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Only Keycloak can sign somebody out from behind. */
class BackChannelTest {
    private static final Map<String, Object> LOGOUT =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final LyingProvider provider = new LyingProvider();
    private final BackChannel backChannel = new BackChannel();

    {
        backChannel.provider = provider.asSeenByLeap();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void keycloaksLogoutTokenEndsItsSession() throws Exception {
        assertThat(backChannel.endedSession(provider.sign(honest()))).isEqualTo("session-1");
    }

    @TestFactory
    Stream<DynamicTest> aForgedLogoutTokenIsNotBelieved() {
        return ForgedTokens.of(provider, honest()).entrySet().stream()
                .map(forged -> dynamicTest(forged.getKey(), () -> assertNotBelieved(forged.getValue())));
    }

    @Test
    void anIdTokenSignsNobodyOut() {
        assertNotBelieved(provider.sign(provider.idClaims("nonce")));
    }

    @Test
    void aLogoutTokenForAnotherClientIsNotBelieved() {
        assertNotBelieved(provider.sign(honest().audience("leap-demo")));
    }

    @Test
    void aLogoutTokenOfAnotherIssuerIsNotBelieved() {
        assertNotBelieved(provider.sign(honest().issuer("http://evil.example")));
    }

    @Test
    void aLogoutTokenWithoutASessionIsNotBelieved() {
        assertNotBelieved(provider.sign(honest().claim("sid", null)));
    }

    @Test
    void nothingIsNotBelieved() {
        assertNotBelieved(null);
    }

    private void assertNotBelieved(String token) {
        assertThatThrownBy(() -> backChannel.endedSession(token))
                .isInstanceOfAny(SignInRefusedException.class, SignInUnavailableException.class);
    }

    private JWTClaimsSet.Builder honest() {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .audience("leap-web")
                .subject("subject-1")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .jwtID("jti-1")
                .claim("typ", "Logout")
                .claim("sid", "session-1")
                .claim("events", LOGOUT);
    }
}
