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

    private static final String TOO_MANY = "TooMany";

    @Inject
    FormProblems problems;

    @Inject
    Throttle throttle;

    @Inject
    InstantSource clock;

    TellUsForm open() {
        return TellUsForm.begin(clock.instant());
    }

    /** Whether this may be sent now; says how to get in when it may not. */
    boolean admits(TellUsForm form, HttpServletRequest request) {
        var refusal = refusal(form, request);
        refusal.ifPresent(reason -> problems.say("send", "tellUs.problem.send." + reason));
        if (refusal.filter(TOO_MANY::equals).isPresent()) problems.askToWait();
        return refusal.isEmpty();
    }

    private Optional<String> refusal(TellUsForm form, HttpServletRequest request) {
        var trap = request.getParameter("website");
        if (trap != null && !trap.isBlank()) return Optional.of("Trap");
        if (form.begun().plus(LEAST).isAfter(clock.instant())) return Optional.of("TooFast");
        return throttle.allows("tell-us", request) ? Optional.empty() : Optional.of(TOO_MANY);
    }
}
