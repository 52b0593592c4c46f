package org.openleap.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openleap.feedback.FeedbackFilter;
import org.openleap.shared.PageRequest;

/** What the address of the inbox asks for. A parameter that is missing means "any". */
@Named
@RequestScoped
public class InboxQuery {
    private static final int ROWS = 25;

    @Inject
    HttpServletRequest request;

    public FeedbackFilter filter() {
        return new FeedbackFilter(
                parameter("status"),
                parameter("loop"),
                parameter("service"),
                parameter("place"),
                parameter("channel"),
                parameter("owner"),
                parameter("screened"));
    }

    public PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    /** Reference of the row in the reading pane, empty when none was chosen. */
    public String chosen() {
        return parameter("ref");
    }

    public boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    public String after() {
        return parameter("after");
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
