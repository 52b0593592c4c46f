package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps machines out without a puzzle; whoever is stopped by mistake reads how to get in. */
@ApplicationScoped
class TellUsDoor {
    /** Nobody answers nine questions faster. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    static final String TOO_MANY = "TooMany";

    @Inject
    Throttle throttle;

    @Inject
    InstantSource clock;

    TellUsForm open() {
        return TellUsForm.begin(clock.instant());
    }

    /** Key of the reason why this may not be sent now; empty when it may. */
    Optional<String> refuses(TellUsForm form, HttpServletRequest request) {
        var trap = request.getParameter("website");
        if (trap != null && !trap.isBlank()) return Optional.of("Trap");
        if (form.begun().plus(LEAST).isAfter(clock.instant())) return Optional.of("TooFast");
        return throttle.allows("tell-us", request) ? Optional.empty() : Optional.of(TOO_MANY);
    }
}
