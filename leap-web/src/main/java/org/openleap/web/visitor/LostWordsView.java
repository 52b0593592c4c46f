package org.openleap.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.openleap.feedback.ProposerService;

/** Sends other words to somebody who lost theirs. The page says the same whether or not there was anybody to send them to. */
@Named
@RequestScoped
public class LostWordsView {
    @Inject
    HttpServletRequest request;

    @Inject
    ProposerService proposers;

    @Inject
    Throttle throttle;

    @Inject
    FormProblems problems;

    private boolean asked;

    /** Runs for every request; a form that was sent asks for new words. */
    public void load() {
        if (!request.getMethod().equals("POST")) return;
        if (getReference().isEmpty()) {
            problems.say("reference", "track", "track.problem.reference");
        } else if (throttle.allows("lost", request)) {
            proposers.renewPhrase(getReference());
            asked = true;
        } else {
            problems.say("reference", "track", "track.problem.tooMany");
            problems.askToWait();
        }
    }

    public boolean isAsked() {
        return asked;
    }

    /** As typed. */
    public String getReference() {
        return Optional.ofNullable(request.getParameter("reference"))
                .map(String::strip)
                .orElse("");
    }
}
