package org.openleap.identity.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openleap.identity.ApiScope;
import org.openleap.identity.Roles;

/** Threat T15: the API believes one kind of token only. */
class AccessTokensTest {
    private final LyingProvider provider = new LyingProvider();
    private final AccessTokens tokens = provider.accessTokens();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void anAccessTokenForTheApiNamesItsCaller() throws Exception {
        var identity = tokens.check(provider.sign(provider.accessClaims()));
        assertThat(identity.subject()).isEqualTo("subject-1");
        assertThat(identity.roles()).containsExactly(Roles.ENGAGEMENT_LEAD);
    }

    @Test
    void theOrganisationComesFromKeycloaksOwnClaim() throws Exception {
        var claims = provider.accessClaims().claim("organization", Map.of("merrow-valley-cvs", Map.of("id", "1")));
        assertThat(tokens.check(provider.sign(claims)).organisation()).isEqualTo("merrow-valley-cvs");
    }

    @Test
    void aSystemComesForTheOrganisationItIsBoundToWithTheScopesOfItsToken() throws Exception {
        var identity = tokens.check(provider.sign(provider.machineClaims()));

        assertThat(identity.machine()).isTrue();
        assertThat(identity.organisation()).isEqualTo("merrow-valley-cvs");
        assertThat(identity.roles()).containsExactly(Roles.PARTNER);
        assertThat(identity.scopes()).containsExactlyInAnyOrder(ApiScope.FEEDBACK_READ, ApiScope.PARTNERSHIP_READ);
        assertThat(identity.name()).isEqualTo("merrow-valley-system");
    }

    @Test
    void aSystemHasNoOtherRoleWhateverItsAccountWasGiven() throws Exception {
        var claims = provider.machineClaims().claim("groups", List.of(Roles.ENGAGEMENT_LEAD, Roles.PARTNER_LEAD));

        assertThat(tokens.check(provider.sign(claims)).roles()).containsExactly(Roles.PARTNER);
    }

    @Test
    void aSystemWhoseTokenNamesNoScopeMayDoNothing() throws Exception {
        var claims = provider.machineClaims().claim("scope", null);

        assertThat(tokens.check(provider.sign(claims)).scopes()).isEmpty();
    }

    @Test
    void noScopeNarrowsAPerson() throws Exception {
        var claims = provider.accessClaims().claim("scope", "openid feedback:read");

        assertThat(tokens.check(provider.sign(claims)).scopes()).isEqualTo(ApiScope.ALL);
    }

    @Test
    void aSystemBoundToNoOneOrganisationIsRefused() {
        for (var bound : List.of("", " ", List.of("one"), List.of("one", "two"), Map.of("one", "two"), "a b", 5)) {
            assertRefused(provider.sign(provider.machineClaims().claim("leap_organisation", bound)));
        }
        assertRefused(provider.sign(provider.machineClaims().claim("organization", List.of("carers-link-hartmoor"))));
    }

    @TestFactory
    Stream<DynamicTest> aForgedTokenIsRefused() {
        return Stream.of(provider.accessClaims(), provider.machineClaims())
                .flatMap(claims -> ForgedTokens.of(provider, claims).entrySet().stream())
                .map(forged -> dynamicTest(forged.getKey(), () -> assertRefused(forged.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> aTokenWithAWrongClaimIsRefused() {
        return lies().entrySet().stream()
                .flatMap(lie -> Stream.of(provider.accessClaims(), provider.machineClaims())
                        .map(claims -> dynamicTest(lie.getKey(), () -> {
                            lie.getValue().accept(claims);
                            assertRefused(provider.sign(claims));
                        })));
    }

    @Test
    void anIdTokenIsNoAccessToken() {
        assertRefused(provider.sign(provider.idClaims("nonce")));
        assertRefused(provider.sign(provider.idClaims("nonce").audience("leap-api")));
    }

    @Test
    void aTokenOfAnotherTypeIsRefused() {
        assertRefused(LyingProvider.sign(
                provider.accessClaims(), provider.key(), header -> header.type(new JOSEObjectType("logout+jwt"))));
    }

    @Test
    void aKeyThatKeycloakHasJustMadeIsLookedUp() throws Exception {
        tokens.check(provider.sign(provider.accessClaims()));
        provider.rotateKey("second");

        assertThat(tokens.check(provider.sign(provider.accessClaims())).subject())
                .isEqualTo("subject-1");
    }

    @Test
    void forgedKeyNamesDoNotFloodKeycloak() {
        var notKeycloaks = LyingProvider.newKey("first");
        for (var n = 0; n < 20; n++) {
            assertRefused(LyingProvider.sign(provider.accessClaims(), notKeycloaks, header -> header.keyID("unknown")));
        }
        assertThat(provider.keyFetches()).isLessThanOrEqualTo(2);
    }

    @Test
    void tokensAreStillCheckedWhileKeycloakIsAway() throws Exception {
        var token = provider.sign(provider.accessClaims());
        tokens.check(token);
        provider.close();

        assertThat(tokens.check(token).subject()).isEqualTo("subject-1");
        assertRefused(provider.sign(provider.accessClaims().audience("account")));
    }

    @Test
    void withoutAnyKeyNothingIsKnown() {
        var token = provider.sign(provider.accessClaims());
        provider.close();
        assertThatThrownBy(() -> tokens.check(token)).isInstanceOf(SignInUnavailableException.class);
    }

    private static Map<String, Consumer<JWTClaimsSet.Builder>> lies() {
        var lies = new LinkedHashMap<String, Consumer<JWTClaimsSet.Builder>>();
        lies.put("wrong audience", c -> c.audience("account"));
        lies.put("no audience", c -> c.audience((String) null));
        lies.put("audience that contains the name", c -> c.audience("leap-api-test"));
        lies.put("wrong issuer", c -> c.issuer("http://evil.example/realms/leap"));
        lies.put("another realm of our Keycloak", c -> c.issuer(c.getClaims().get("iss") + "/realms/other"));
        lies.put("no issuer", c -> c.issuer(null));
        lies.put("expired", c -> c.expirationTime(in(-60)));
        lies.put("never expires", c -> c.expirationTime(null));
        lies.put("not valid yet", c -> c.notBeforeTime(in(120)));
        lies.put("issued in the future", c -> c.issueTime(in(120)));
        lies.put("no issue time", c -> c.issueTime(null));
        lies.put("no subject", c -> c.subject(null));
        lies.put("a refresh token", c -> c.claim("typ", "Refresh"));
        lies.put("an offline token", c -> c.claim("typ", "Offline"));
        lies.put("no kind", c -> c.claim("typ", null));
        lies.put("two organisations", c -> c.claim("organization", List.of("one", "two")));
        return lies;
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.check(token)).isInstanceOf(SignInRefusedException.class);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
