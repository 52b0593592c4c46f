package org.openleap.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openleap.shared.EmailAddress;
import org.openleap.subscription.AskSubscription;
import org.openleap.subscription.SubscriptionService;
import org.openleap.web.visitor.FormProblems;
import org.openleap.web.visitor.TellUsDoor;

/** Somebody asks for new answers by e-mail. What they read afterwards does not tell whether the address was known. */
@Named
@RequestScoped
public class UpdatesView {
    private static final Pattern EMAIL = Pattern.compile(EmailAddress.FORMAT);
    private static final int LONGEST = 254;

    @Inject
    HttpServletRequest request;

    @Inject
    SubscriptionService service;

    @Inject
    WantedUpdates wanted;

    @Inject
    TellUsDoor door;

    @Inject
    FormProblems problems;

    private boolean sent;

    /** Runs for every request: shows the form, or takes it in. */
    public void load() {
        if (!request.getMethod().equals("POST")) return;
        if (!isEmail()) problems.say("email", "updates", "updates.problem.email");
        wanted.check(problems);
        if (problems.isAny() || !door.admits("updates", Instant.EPOCH, request)) return;
        service.ask(new AskSubscription(getEmail(), wanted.frequency(), wanted.topic()));
        sent = true;
    }

    private boolean isEmail() {
        return getEmail().length() <= LONGEST && EMAIL.matcher(getEmail()).matches();
    }

    /** As typed. */
    public String getEmail() {
        return Optional.ofNullable(request.getParameter("email")).orElse("").strip();
    }

    public boolean isSent() {
        return sent;
    }
}
