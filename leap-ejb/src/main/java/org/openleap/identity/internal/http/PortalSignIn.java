package org.openleap.identity.internal.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;

/**
 * Signs people in at the portal. Visitors pass as visitors: it is the gate of the portal that asks for a sign-in, and
 * only then does this send the browser to Keycloak.
 */
@ApplicationScoped
public class PortalSignIn {
    private static final Logger LOG = System.getLogger(PortalSignIn.class.getName());
    private static final String PENDING = "leap.pending";

    @Inject
    SignInProtocol protocol;

    @Inject
    LoginSession logins;

    @Inject
    Admission admission;

    @Inject
    BackChannel backChannel;

    @Inject
    InstantSource clock;

    AuthenticationStatus validate(HttpMessageContext context) {
        var request = context.getRequest();
        if (request.getServletPath().equals(SignInSettings.CALLBACK)) return callback(context);
        if (request.getServletPath().equals(BackChannel.PATH)) return backChannel.signOut(context);
        var login = logins.current(request);
        if (login.isPresent()) return admission.admit(login.get().person(), context);
        return isSignInWanted(context) ? start(context) : context.doNothing();
    }

    /** The gate asked for it: no page is protected by the container, so it says "protected" only then. */
    private static boolean isSignInWanted(HttpMessageContext context) {
        return context.isAuthenticationRequest() || context.isProtected();
    }

    private AuthenticationStatus start(HttpMessageContext context) {
        var request = context.getRequest();
        var pending = PendingSignIn.start(returnTo(request), clock.instant());
        try {
            var page = protocol.signInPage(pending);
            remember(pending, request);
            return Replies.redirect(context.getResponse(), page.toString());
        } catch (SignInUnavailableException unanswered) {
            LOG.log(Level.WARNING, "Nobody can sign in: {0}", unanswered.getMessage());
            return Replies.redirect(context.getResponse(), Replies.TRY_AGAIN);
        }
    }

    /** Whatever comes here, a person sees a page that helps: their own, or one that lets them try again. */
    private AuthenticationStatus callback(HttpMessageContext context) {
        var request = context.getRequest();
        var answer = answer(request);
        try {
            var pending = pending(request, answer);
            logins.begin(request, protocol.finish(pending, answer));
            return Replies.redirect(
                    context.getResponse(), pending.returnTo().isEmpty() ? Replies.HOME : pending.returnTo());
        } catch (SignInRefusedException refused) {
            LOG.log(Level.INFO, "A sign-in was refused: {0}", refused.getMessage());
        } catch (SignInUnavailableException unanswered) {
            LOG.log(Level.WARNING, "A sign-in could not be finished: {0}", unanswered.getMessage());
        }
        return Replies.redirect(
                context.getResponse(), logins.current(request).isPresent() ? Replies.HOME : Replies.TRY_AGAIN);
    }

    private PendingSignIn pending(HttpServletRequest request, CallbackParameters answer) throws SignInRefusedException {
        var session = request.getSession(false);
        var pendings = session == null ? null : (PendingSignIns) session.getAttribute(PENDING);
        if (pendings == null) throw new SignInRefusedException("no sign-in under way");
        var pending = pendings.take(answer.state(), clock.instant())
                .orElseThrow(() -> new SignInRefusedException("unknown state"));
        session.setAttribute(PENDING, pendings);
        if (!answer.isAnswer()) throw new SignInRefusedException("Keycloak reports an error");
        return pending;
    }

    private static void remember(PendingSignIn pending, HttpServletRequest request) {
        var session = request.getSession(true);
        var pendings = session.getAttribute(PENDING) instanceof PendingSignIns known ? known : new PendingSignIns();
        pendings.add(pending);
        session.setAttribute(PENDING, pendings);
    }

    private static String returnTo(HttpServletRequest request) {
        return request.getServletPath().equals(Replies.HOME) ? "" : ReturnAddress.of(request);
    }

    private static CallbackParameters answer(HttpServletRequest request) {
        return new CallbackParameters(
                parameter(request, "code"), parameter(request, "state"), parameter(request, "iss"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
