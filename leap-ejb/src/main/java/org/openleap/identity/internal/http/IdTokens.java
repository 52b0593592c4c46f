package org.openleap.identity.internal.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;

/**
 * Judges ID tokens: issuer, audience, RS256 and nothing else, times, nonce. The algorithm is pinned here and never read
 * from the token.
 */
@ApplicationScoped
public class IdTokens {
    /** Clocks of two machines may differ by this much. */
    static final int SKEW_SECONDS = 10;

    @Inject
    OpenIdProvider provider;

    /** The claims of the token that answers our own sign-in, which the nonce proves. */
    JWTClaimsSet checkFirst(JWT token, Nonce nonce) throws SignInRefusedException, SignInUnavailableException {
        if (nonce == null) throw new SignInRefusedException("no nonce to compare with");
        return check(token, nonce);
    }

    /** The claims of a renewed token; Keycloak repeats no nonce in those. */
    JWTClaimsSet checkRenewed(JWT token) throws SignInRefusedException, SignInUnavailableException {
        return check(token, null);
    }

    private JWTClaimsSet check(JWT token, Nonce nonce) throws SignInRefusedException, SignInUnavailableException {
        if (!(token instanceof SignedJWT)) throw new SignInRefusedException("ID token is not signed");
        try {
            validator().validate(token, nonce);
            var claims = token.getJWTClaimsSet();
            requireMeantForUs(claims);
            return claims;
        } catch (RateLimitReachedException unknownKeyAgain) {
            throw new SignInRefusedException("ID token: signed with a key nobody knows", unknownKeyAgain);
        } catch (KeySourceException keysMissing) {
            throw SignInUnavailableException.provider(keysMissing);
        } catch (BadJOSEException | JOSEException | ParseException bad) {
            throw new SignInRefusedException("ID token: " + bad.getMessage(), bad);
        }
    }

    private IDTokenValidator validator() throws SignInUnavailableException {
        var onlyRs256 = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, provider.keys());
        var validator = new IDTokenValidator(provider.settings().issuer(), SignInSettings.PORTAL, onlyRs256, null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        return validator;
    }

    /** Several audiences need the authorised party to be us; Keycloak marks its ID tokens, so another kind is a trick. */
    private static void requireMeantForUs(JWTClaimsSet claims) throws SignInRefusedException {
        var party = claims.getClaim("azp");
        var us = SignInSettings.PORTAL.getValue();
        if (claims.getAudience().size() > 1 && party == null) throw new SignInRefusedException("ID token: no azp");
        if (party != null && !us.equals(party)) throw new SignInRefusedException("ID token: azp is another client");
        var kind = claims.getClaim("typ");
        if (kind != null && !"ID".equals(kind)) throw new SignInRefusedException("ID token: a token of another kind");
    }
}
