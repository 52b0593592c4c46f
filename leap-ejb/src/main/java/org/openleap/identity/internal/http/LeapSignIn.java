package org.openleap.identity.internal.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The one authentication mechanism of LEAP, for both web modules: people sign in at the portal, tokens at the API. The
 * API looks at no session and the portal at no token, so that neither can be used to get past the other.
 */
@ApplicationScoped
public class LeapSignIn implements HttpAuthenticationMechanism {
    private static final Logger LOG = System.getLogger(LeapSignIn.class.getName());
    private static final String API = "/api";

    @Inject
    PortalSignIn portal;

    @Inject
    BearerSignIn api;

    @Inject
    SignInProtocol protocol;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return isApi(request) ? api.validate(context) : portal.validate(context);
    }

    /** Signs out of LEAP, then sends the browser to Keycloak to sign out there, which sends it back to the front page. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var session = request.getSession(false);
        if (isApi(request) || session == null) return;
        var login = session.getAttribute(Login.IN_SESSION);
        session.invalidate();
        if (login instanceof Login known) Replies.redirect(response, signOutPage(known));
    }

    private String signOutPage(Login login) {
        try {
            return protocol.signOutPage(login.tokens()).toString();
        } catch (SignInRefusedException | SignInUnavailableException onlyHere) {
            LOG.log(Level.WARNING, "Signed out of LEAP only: {0}", onlyHere.getMessage());
            return "/";
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getContextPath().equals(API);
    }
}
