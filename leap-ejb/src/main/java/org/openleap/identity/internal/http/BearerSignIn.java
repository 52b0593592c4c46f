package org.openleap.identity.internal.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Lets machines and people call the API with a bearer token. Without an {@code Authorization} header the caller is a
 * visitor (the resource decides whether that is enough); a header that proves nothing is refused everywhere, so that a
 * client never takes a visitor's answer for its own.
 */
@ApplicationScoped
public class BearerSignIn {
    private static final Logger LOG = System.getLogger(BearerSignIn.class.getName());
    private static final String BEARER = "Bearer ";

    @Inject
    AccessTokens tokens;

    @Inject
    Recognition recognition;

    @Inject
    Admission admission;

    AuthenticationStatus validate(HttpMessageContext context) {
        var header = context.getRequest().getHeader("Authorization");
        if (header == null) return context.doNothing();
        try {
            return admission.admit(recognition.of(tokens.check(bearer(header))), context);
        } catch (SignInRefusedException refused) {
            LOG.log(Level.INFO, "A token was refused: {0}", refused.getMessage());
            return refuse(context, BearerProblem.REFUSED);
        } catch (SignInUnavailableException unanswered) {
            LOG.log(Level.WARNING, "A token could not be judged: {0}", unanswered.getMessage());
            return refuse(context, BearerProblem.UNAVAILABLE);
        }
    }

    private static String bearer(String header) throws SignInRefusedException {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new SignInRefusedException("not a bearer token");
        }
        return header.substring(BEARER.length()).strip();
    }

    private static AuthenticationStatus refuse(HttpMessageContext context, BearerProblem problem) {
        problem.send(context.getResponse());
        return AuthenticationStatus.SEND_FAILURE;
    }
}
