package org.openleap.identity.internal.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Set;
import org.openleap.identity.internal.ProvedIdentity;

/**
 * Judges bearer tokens of the API: signed with RS256 by a key of our issuer, made for the audience {@code leap-api}, an
 * access token (an ID token or a refresh token is none), and of this moment.
 */
@ApplicationScoped
public class AccessTokens {
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private static final Set<String> REQUIRED = Set.of("sub", "iat", "exp", "typ");

    @Inject
    OpenIdProvider provider;

    @Inject
    InstantSource clock;

    /** @throws SignInRefusedException when the token proves nothing; {@link SignInUnavailableException} when the keys to judge it are out of reach */
    ProvedIdentity check(String token) throws SignInRefusedException, SignInUnavailableException {
        try {
            var claims = processor().process(token, null);
            requireIssuedByNow(claims);
            return TokenClaims.caller(claims);
        } catch (RateLimitReachedException unknownKeyAgain) {
            throw new SignInRefusedException("access token: signed with a key nobody knows", unknownKeyAgain);
        } catch (KeySourceException keysMissing) {
            throw SignInUnavailableException.provider(keysMissing);
        } catch (BadJOSEException | JOSEException | ParseException bad) {
            throw new SignInRefusedException("access token: " + reason(bad), bad);
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() throws SignInUnavailableException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, provider.keys()));
        processor.setJWTClaimsSetVerifier(claimsVerifier());
        return processor;
    }

    private DefaultJWTClaimsVerifier<SecurityContext> claimsVerifier() {
        var expected = new JWTClaimsSet.Builder()
                .issuer(provider.settings().issuer().getValue())
                .claim("typ", "Bearer")
                .build();
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(SignInSettings.API_AUDIENCE, expected, REQUIRED);
        verifier.setMaxClockSkew(IdTokens.SKEW_SECONDS);
        return verifier;
    }

    private void requireIssuedByNow(JWTClaimsSet claims) throws SignInRefusedException {
        var latest = clock.instant().plusSeconds(IdTokens.SKEW_SECONDS);
        if (claims.getIssueTime().toInstant().isAfter(latest)) {
            throw new SignInRefusedException("access token: issued in the future");
        }
    }

    /** A token that cannot be read may be quoted in the parser's message, so that message is not repeated. */
    private static String reason(Exception bad) {
        return bad instanceof ParseException ? "cannot be read" : bad.getMessage();
    }
}
