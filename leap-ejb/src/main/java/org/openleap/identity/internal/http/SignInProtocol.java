package org.openleap.identity.internal.http;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/** The conversation with Keycloak: authorization code with PKCE, renewal, sign-out. */
@ApplicationScoped
public class SignInProtocol {
    private static final Scope SCOPE = new Scope("openid", "profile", "email", "organization");
    private static final Duration LONGEST_TRUST = Duration.ofMinutes(5);

    @Inject
    OpenIdProvider provider;

    @Inject
    IdTokens idTokens;

    @Inject
    InstantSource clock;

    /** Where to send the browser so that the person can prove who they are. */
    URI signInPage(PendingSignIn pending) throws SignInUnavailableException {
        var settings = provider.settings();
        var code = new ResponseType(ResponseType.Value.CODE);
        return new AuthenticationRequest.Builder(code, SCOPE, SignInSettings.PORTAL, settings.callback())
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Changes the code that came back for tokens, and believes them only when they answer this very sign-in. */
    Tokens finish(PendingSignIn pending, CallbackParameters answer)
            throws SignInRefusedException, SignInUnavailableException {
        requireOurIssuer(answer);
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(answer.code()),
                provider.settings().callback(),
                new CodeVerifier(pending.verifier()));
        var tokens = ask(grant);
        return tokens(tokens, idTokens.checkFirst(tokens.getIDToken(), new Nonce(pending.nonce())));
    }

    /** Asks whether the person may stay. Keycloak refuses when they were disabled or signed out elsewhere. */
    Tokens renew(Tokens old) throws SignInRefusedException, SignInUnavailableException {
        if (old.refreshToken().isEmpty()) throw new SignInRefusedException("nothing to renew with");
        var tokens = ask(new RefreshTokenGrant(new RefreshToken(old.refreshToken())));
        var renewed = tokens(tokens, idTokens.checkRenewed(tokens.getIDToken()));
        if (!renewed.identity().subject().equals(old.identity().subject())) {
            throw new SignInRefusedException("renewed for somebody else");
        }
        return renewed;
    }

    /** Where to send the browser so that Keycloak signs the person out too. */
    URI signOutPage(Tokens tokens) throws SignInUnavailableException, SignInRefusedException {
        try {
            var hint = JWTParser.parse(tokens.idToken());
            return new LogoutRequest(
                            provider.metadata().getEndSessionEndpointURI(),
                            hint,
                            null,
                            SignInSettings.PORTAL,
                            provider.settings().frontPage(),
                            null,
                            null)
                    .toURI();
        } catch (java.text.ParseException unreadable) {
            throw new SignInRefusedException("stored ID token cannot be read", unreadable);
        }
    }

    /** Keycloak names itself in its answer: a code of another provider is never sent to ours (mix-up). */
    private void requireOurIssuer(CallbackParameters answer) throws SignInRefusedException {
        var ours = provider.settings().issuer().getValue();
        if (!answer.issuer().isEmpty() && !answer.issuer().equals(ours)) {
            throw new SignInRefusedException("answer of another issuer");
        }
    }

    private OIDCTokens ask(AuthorizationGrant grant) throws SignInRefusedException, SignInUnavailableException {
        var request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        provider.settings().clientAuthentication(),
                        grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(OpenIdProvider.CONNECT_MILLIS);
        request.setReadTimeout(OpenIdProvider.READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            return tokensIn(request.send());
        } catch (IOException unanswered) {
            throw SignInUnavailableException.provider(unanswered);
        }
    }

    private static OIDCTokens tokensIn(HTTPResponse response)
            throws SignInRefusedException, SignInUnavailableException, IOException {
        if (response.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) throw new IOException("the provider failed");
        try {
            var parsed = OIDCTokenResponseParser.parse(response);
            if (parsed instanceof OIDCTokenResponse good && good.getOIDCTokens().getIDToken() != null) {
                return good.getOIDCTokens();
            }
            var error = parsed.indicatesSuccess()
                    ? "no ID token"
                    : parsed.toErrorResponse().getErrorObject().getCode();
            throw new SignInRefusedException("token request: " + error);
        } catch (ParseException unreadable) {
            throw new SignInRefusedException("token response cannot be read", unreadable);
        }
    }

    private Tokens tokens(OIDCTokens tokens, JWTClaimsSet claims) throws SignInRefusedException {
        var refresh = tokens.getRefreshToken();
        return new Tokens(
                TokenClaims.identity(claims),
                Objects.toString(claims.getClaim("sid"), ""),
                tokens.getIDTokenString(),
                refresh == null ? "" : refresh.getValue(),
                expiry(tokens));
    }

    /** Never longer than five minutes, whatever the realm says: that is how soon a disabled person is out. */
    private Instant expiry(OIDCTokens tokens) {
        var seconds = Math.min(tokens.getAccessToken().getLifetime(), LONGEST_TRUST.toSeconds());
        return clock.instant().plusSeconds(seconds);
    }
}
