package org.openleap.identity.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.time.Duration;
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
import org.openleap.identity.Roles;

/** Threat T12: whatever the provider, or somebody in between, answers, only the one right answer signs a person in. */
class SignInProtocolTest {
    private final LyingProvider provider = new LyingProvider();
    private final SignInProtocol protocol = provider.protocol();
    private final PendingSignIn pending = PendingSignIn.start("/staff", Instant.now());

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void theRightAnswerSignsThePersonIn() throws Exception {
        provider.handsOver(provider.sign(honest()));

        var tokens = protocol.finish(pending, answer());

        assertThat(tokens.identity().subject()).isEqualTo("subject-1");
        assertThat(tokens.identity().roles()).containsExactly(Roles.ENGAGEMENT_LEAD);
        assertThat(tokens.identity().organisation()).isEmpty();
        assertThat(tokens.session()).isEqualTo("session-1");
        assertThat(tokens.refreshToken()).isEqualTo("again");
        assertThat(tokens.expiresAt())
                .isBefore(Instant.now().plus(Duration.ofMinutes(5).plusSeconds(1)));
    }

    @Test
    void theSignInPageIsAskedForWithStateNonceAndPkce() throws Exception {
        var asked = URLUtils.parseParameters(protocol.signInPage(pending).getQuery());

        assertThat(asked).containsEntry("response_type", List.of("code"));
        assertThat(asked).containsEntry("redirect_uri", List.of("http://leap.example/callback"));
        assertThat(asked).containsEntry("state", List.of(pending.state()));
        assertThat(asked).containsEntry("nonce", List.of(pending.nonce()));
        assertThat(asked).containsEntry("code_challenge_method", List.of("S256"));
        assertThat(asked).containsEntry("code_challenge", List.of(challenge()));
        assertThat(asked.toString()).doesNotContain(pending.verifier());
    }

    @Test
    void theCodeIsChangedWithTheSecretHalfOfPkce() throws Exception {
        provider.handsOver(provider.sign(honest()));

        protocol.finish(pending, answer());

        var sent = URLUtils.parseParameters(provider.lastTokenRequest());
        assertThat(sent).containsEntry("code_verifier", List.of(pending.verifier()));
        assertThat(sent).containsEntry("code", List.of("a-code"));
    }

    @TestFactory
    Stream<DynamicTest> aForgedIdTokenIsRefused() {
        return ForgedTokens.of(provider, honest()).entrySet().stream()
                .map(forged -> dynamicTest(forged.getKey(), () -> {
                    provider.handsOver(forged.getValue());
                    assertRefused();
                }));
    }

    @TestFactory
    Stream<DynamicTest> anIdTokenWithAWrongClaimIsRefused() {
        return lies().entrySet().stream()
                .map(lie -> dynamicTest(lie.getKey(), () -> {
                    var claims = honest();
                    lie.getValue().accept(claims);
                    provider.handsOver(provider.sign(claims));
                    assertRefused();
                }));
    }

    @Test
    void anAnswerWithoutAnIdTokenIsRefused() {
        provider.answersWith(200, "application/json", """
                {"access_token":"opaque","token_type":"Bearer","expires_in":300}""");
        assertRefused();
    }

    @Test
    void aCodeThatWasUsedBeforeIsRefused() {
        provider.answersWith(400, "application/json", """
                {"error":"invalid_grant","error_description":"Code not valid"}""");
        assertRefused();
    }

    @Test
    void aPageInsteadOfTokensIsRefused() {
        provider.answersWith(200, "text/html", "<html><body>Welcome to the free wifi</body></html>");
        assertRefused();
    }

    @Test
    void aRedirectInsteadOfTokensIsNotFollowed() {
        provider.answersWith(302, "application/json", "{}");
        assertRefused();
    }

    @Test
    void theAnswerOfAnotherIssuerIsRefusedBeforeItsCodeIsSentToOurs() {
        provider.handsOver(provider.sign(honest()));

        assertThatThrownBy(() -> protocol.finish(
                        pending, new CallbackParameters("a-code", pending.state(), "http://evil.example")))
                .isInstanceOf(SignInRefusedException.class);
        assertThat(provider.lastTokenRequest()).isEmpty();
    }

    @Test
    void aProviderThatFailsProvesNothingAgainstAnybody() {
        provider.answersWith(503, "text/plain", "busy");
        assertThatThrownBy(() -> protocol.finish(pending, answer())).isInstanceOf(SignInUnavailableException.class);
    }

    @Test
    void aProviderThatIsNotThereProvesNothingAgainstAnybody() {
        provider.close();
        assertThatThrownBy(() -> protocol.signInPage(pending)).isInstanceOf(SignInUnavailableException.class);
    }

    @Test
    void aSignInIsRenewedWithoutTheNonce() throws Exception {
        var renewed = protocol.renew(signedIn());
        assertThat(renewed.identity().subject()).isEqualTo("subject-1");
        assertThat(provider.lastTokenRequest()).contains("grant_type=refresh_token");
    }

    @Test
    void aSignInIsNotRenewedForSomebodyElse() throws Exception {
        var before = signedIn();
        provider.handsOver(provider.sign(honest().subject("subject-2")));
        assertThatThrownBy(() -> protocol.renew(before)).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void aDisabledPersonIsNotRenewed() throws Exception {
        var before = signedIn();
        provider.answersWith(400, "application/json", """
                {"error":"invalid_grant","error_description":"User disabled"}""");
        assertThatThrownBy(() -> protocol.renew(before)).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void aRealmWithLongTokensIsAskedAgainAfterFiveMinutesAllTheSame() throws Exception {
        var token = provider.sign(honest());
        provider.answersWith(200, "application/json", """
                {"access_token":"opaque","token_type":"Bearer","expires_in":86400,"id_token":"%s"}""".formatted(token));

        assertThat(protocol.finish(pending, answer()).expiresAt())
                .isBefore(Instant.now().plus(Duration.ofMinutes(5).plusSeconds(1)));
    }

    @Test
    void signingOutNamesTheSessionAndComesBackToTheFrontPage() throws Exception {
        var page = protocol.signOutPage(signedIn());
        var asked = URLUtils.parseParameters(page.getQuery());
        assertThat(page.toString()).startsWith(provider.issuer() + "/logout?");
        assertThat(asked).containsEntry("post_logout_redirect_uri", List.of("http://leap.example/"));
        assertThat(asked).containsKey("id_token_hint");
    }

    private static Map<String, Consumer<JWTClaimsSet.Builder>> lies() {
        var lies = new LinkedHashMap<String, Consumer<JWTClaimsSet.Builder>>();
        lies.put("wrong nonce", c -> c.claim("nonce", "of somebody else"));
        lies.put("no nonce", c -> c.claim("nonce", null));
        lies.put("wrong audience", c -> c.audience("leap-demo").claim("azp", null));
        lies.put("no audience", c -> c.audience((String) null));
        lies.put(
                "two audiences and nobody authorised",
                c -> c.audience(List.of("leap-web", "other")).claim("azp", null));
        lies.put(
                "two audiences and another one authorised",
                c -> c.audience(List.of("leap-web", "other")).claim("azp", "other"));
        lies.put("made for another client", c -> c.claim("azp", "leap-demo"));
        lies.put("wrong issuer", c -> c.issuer("http://evil.example"));
        lies.put("almost the right issuer", c -> c.issuer(c.getClaims().get("iss") + "/"));
        lies.put("no issuer", c -> c.issuer(null));
        lies.put("expired", c -> c.expirationTime(in(-60)));
        lies.put("never expires", c -> c.expirationTime(null));
        lies.put("issued in the future", c -> c.issueTime(in(120)).expirationTime(in(400)));
        lies.put("no issue time", c -> c.issueTime(null));
        lies.put("no subject", c -> c.subject(null));
        lies.put("empty subject", c -> c.subject(""));
        lies.put("subject that is no id", c -> c.subject("Amira\r\nHussain"));
        lies.put("an access token", c -> c.claim("typ", "Bearer"));
        lies.put("a logout token", c -> c.claim("typ", "Logout"));
        lies.put("two organisations", c -> c.claim("organization", List.of("one", "two")));
        lies.put("an organisation that is a number", c -> c.claim("organization", 7));
        return lies;
    }

    private Tokens signedIn() throws SignInRefusedException, SignInUnavailableException {
        provider.handsOver(provider.sign(honest()));
        return protocol.finish(pending, answer());
    }

    private void assertRefused() {
        assertThatThrownBy(() -> protocol.finish(pending, answer())).isInstanceOf(SignInRefusedException.class);
    }

    private JWTClaimsSet.Builder honest() {
        return provider.idClaims(pending.nonce());
    }

    private CallbackParameters answer() {
        return new CallbackParameters("a-code", pending.state(), provider.issuer());
    }

    private String challenge() {
        return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(pending.verifier()))
                .getValue();
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
