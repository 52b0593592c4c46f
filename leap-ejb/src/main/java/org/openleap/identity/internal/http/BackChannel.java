package org.openleap.identity.internal.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;

/** Keycloak tells LEAP, from server to server, that a person signed out or was signed out (back-channel logout). */
@ApplicationScoped
public class BackChannel {
    static final String PATH = "/back-channel-logout";

    private static final Logger LOG = System.getLogger(BackChannel.class.getName());

    @Inject
    OpenIdProvider provider;

    @Inject
    EndedSessions ended;

    AuthenticationStatus signOut(HttpMessageContext context) {
        context.getResponse().setHeader("Cache-Control", "no-store");
        try {
            ended.add(endedSession(context.getRequest().getParameter("logout_token")));
            context.getResponse().setStatus(HttpServletResponse.SC_NO_CONTENT);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (SignInRefusedException | SignInUnavailableException refused) {
            LOG.log(Level.INFO, "A sign-out was not believed: {0}", refused.getMessage());
            context.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    /** Keycloak's id of the session that the token ends. */
    String endedSession(String logoutToken) throws SignInRefusedException, SignInUnavailableException {
        if (logoutToken == null) throw new SignInRefusedException("no logout token");
        try {
            var session = validator().validate(SignedJWT.parse(logoutToken)).getSessionID();
            if (session == null) throw new SignInRefusedException("logout token without a session");
            return session.getValue();
        } catch (ParseException | BadJOSEException | JOSEException bad) {
            throw new SignInRefusedException("logout token is not valid", bad);
        }
    }

    private LogoutTokenValidator validator() throws SignInUnavailableException {
        var onlyRs256 = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, provider.keys());
        var validator =
                new LogoutTokenValidator(provider.settings().issuer(), SignInSettings.PORTAL, false, onlyRs256, null);
        validator.setMaxClockSkew(IdTokens.SKEW_SECONDS);
        return validator;
    }
}
