package org.openleap.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.openleap.subscription.SubscriptionDetail;
import org.openleap.subscription.SubscriptionService;
import org.openleap.web.visitor.FormProblems;

/**
 * Where the links of mails lead. Opening a page changes nothing, because mail scanners open every link: a button does. Mail
 * programs that offer to end a subscription press it by themselves (RFC 8058).
 */
@Named
@RequestScoped
public class ManageUpdatesView {
    @Inject
    HttpServletRequest request;

    @Inject
    SubscriptionService service;

    @Inject
    WantedUpdates wanted;

    @Inject
    FormProblems problems;

    private boolean there;
    private String done = "";
    private SubscriptionDetail subscription;

    /** Runs for every request to the page on which a subscription is confirmed and changed. */
    public void load() {
        if (!find()) return;
        wanted.begin(subscription);
        if (isSent()) act(parameter("go"));
    }

    /** The same for the page that ends it: whatever is sent to it ends it. */
    public void loadStop() {
        if (!isSent()) {
            find();
            return;
        }
        service.end(getKey());
        done = "stopped";
    }

    private void act(String what) {
        if (what.equals("confirm")) service.confirm(getKey());
        else if (!isChanged()) return;
        done = what;
        find();
    }

    private boolean isChanged() {
        wanted.check(problems);
        if (problems.isAny()) return false;
        service.change(getKey(), wanted.frequency(), wanted.topic());
        return true;
    }

    /** Whether the link leads to a subscription; the head of the answer says when it does not. */
    private boolean find() {
        there = service.isKnown(getKey());
        if (there) subscription = service.find(getKey());
        else FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        return there;
    }

    private boolean isSent() {
        return request.getMethod().equals("POST");
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public String getKey() {
        return parameter("key");
    }

    public boolean isThere() {
        return there;
    }

    /** Null when the link leads to nothing. */
    public SubscriptionDetail getSubscription() {
        return subscription;
    }

    /** {@code confirm}, {@code change} or {@code stopped}, when it was done; empty before. */
    public String getDone() {
        return done;
    }
}
