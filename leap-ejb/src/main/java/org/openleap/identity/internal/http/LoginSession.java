package org.openleap.identity.internal.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sign-ins that browser sessions hold: keeps each fresh, and ends it when Keycloak says so. */
@ApplicationScoped
public class LoginSession {
    private static final Logger LOG = System.getLogger(LoginSession.class.getName());

    /** Two requests of one session at expiry: one renews, the other waits. */
    private static final Object[] LOCKS =
            IntStream.range(0, 64).mapToObj(n -> new Object()).toArray();

    /** While Keycloak does not answer, not every click waits for it anew. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private volatile Instant askAgainAt = Instant.MIN;

    @Inject
    SignInProtocol protocol;

    @Inject
    Recognition recognition;

    @Inject
    EndedSessions ended;

    @Inject
    InstantSource clock;

    /** Who is signed in here; renews what is about to expire. */
    Optional<Login> current(HttpServletRequest request) {
        var session = request.getSession(false);
        try {
            return session == null ? Optional.empty() : current(session);
        } catch (IllegalStateException endedByAnotherRequest) {
            return Optional.empty();
        }
    }

    private Optional<Login> current(HttpSession session) {
        var login = (Login) session.getAttribute(Login.IN_SESSION);
        if (login == null) return Optional.empty();
        if (ended.contains(login.tokens().session())) return end(session, "signed out at Keycloak");
        if (!login.wantsRenewal(clock.instant())) return Optional.of(login);
        synchronized (LOCKS[Math.floorMod(session.getId().hashCode(), LOCKS.length)]) {
            return renewed(session);
        }
    }

    /** Begins a sign-in in a session whose id nobody knew before; nothing of another person is left in it. */
    void begin(HttpServletRequest request, Tokens tokens) throws SignInUnavailableException {
        var login = new Login(recognition.of(tokens.identity()), tokens);
        var before = request.getSession(true).getAttribute(Login.IN_SESSION);
        if (before instanceof Login other && !other.isSamePersonAs(login)) {
            request.getSession().invalidate();
            request.getSession(true);
        } else {
            request.changeSessionId();
        }
        request.getSession().setAttribute(Login.IN_SESSION, login);
    }

    private Optional<Login> renewed(HttpSession session) {
        var now = clock.instant();
        var login = (Login) session.getAttribute(Login.IN_SESSION);
        if (login == null || !login.wantsRenewal(now)) return Optional.ofNullable(login);
        if (now.isBefore(askAgainAt)) return asLongAsItLasts(login);
        try {
            var tokens = protocol.renew(login.tokens());
            var fresh = new Login(recognition.of(tokens.identity()), tokens);
            session.setAttribute(Login.IN_SESSION, fresh);
            return Optional.of(fresh);
        } catch (SignInRefusedException refused) {
            return end(session, refused.getMessage());
        } catch (SignInUnavailableException unanswered) {
            LOG.log(Level.WARNING, "A sign-in could not be renewed: {0}", unanswered.getMessage());
            askAgainAt = clock.instant().plus(PAUSE);
            return asLongAsItLasts(login);
        }
    }

    /** Kept in the session even when it is over: it comes back to life when Keycloak does. */
    private Optional<Login> asLongAsItLasts(Login login) {
        return Optional.of(login).filter(still -> !still.isOver(clock.instant()));
    }

    private static Optional<Login> end(HttpSession session, String why) {
        LOG.log(Level.INFO, "A sign-in ended: {0}", why);
        session.invalidate();
        return Optional.empty();
    }
}
