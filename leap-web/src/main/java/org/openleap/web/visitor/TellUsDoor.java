package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.openleap.intake.WayInService;

/** Keeps machines out without a puzzle; whoever is stopped by mistake reads how to get in. */
@ApplicationScoped
public class TellUsDoor {
    /** Nobody answers nine questions faster. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    private static final String TOO_MANY = "TooMany";

    @Inject
    FormProblems problems;

    @Inject
    Throttle throttle;

    @Inject
    WayInService ways;

    @Inject
    InstantSource clock;

    /** The link of a poster or a card knows the service and the way; any other link may name the service. */
    TellUsForm open(String service, String from) {
        var form = open();
        form.put("service", service);
        ways.enter(from).ifPresent(form::enterBy);
        return form;
    }

    TellUsForm open() {
        return TellUsForm.begin(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether this may be sent now; says how to get in when it may not. */
    boolean admits(TellUsForm form, HttpServletRequest request) {
        return admits("tell-us", form.begun(), request);
    }

    /** The same for another form; each has tries of its own. */
    public boolean admits(String purpose, Instant begun, HttpServletRequest request) {
        var refusal = refusal(purpose, begun, request);
        refusal.ifPresent(reason -> problems.say("send", "tellUs.problem.send." + reason));
        if (refusal.filter(TOO_MANY::equals).isPresent()) problems.askToWait();
        return refusal.isEmpty();
    }

    private Optional<String> refusal(String purpose, Instant begun, HttpServletRequest request) {
        var trap = request.getParameter("website");
        if (trap != null && !trap.isBlank()) return Optional.of("Trap");
        if (begun.plus(LEAST).isAfter(clock.instant())) return Optional.of("TooFast");
        return throttle.allows(purpose, request) ? Optional.empty() : Optional.of(TOO_MANY);
    }
}
