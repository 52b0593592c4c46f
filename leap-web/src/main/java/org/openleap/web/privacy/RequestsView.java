package org.openleap.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.subject.RequestSummary;
import org.openleap.subject.SubjectRequests;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;

/** What people asked about their own data: what is open, the one that is due first first, and what is closed. */
@Named
@RequestScoped
public class RequestsView {
    private static final int ROWS = 25;
    private static final String PATH = "/staff/requests";
    private static final String CLOSED = "closed";

    @Inject
    SubjectRequests register;

    @Inject
    RequestRows rows;

    @Inject
    HttpServletRequest request;

    private Page<RequestSummary> page;

    public void load() {
        page = register.page(isOpen(), new PageRequest(ROWS, parameter("after")));
    }

    public List<RequestRow> getRows() {
        return page.rows().stream().map(rows::row).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public boolean isOpen() {
        return !CLOSED.equals(parameter("view"));
    }

    public List<FilterMenu.Option> getViews() {
        return List.of(option("requests.open", "", isOpen()), option("requests.closed", CLOSED, !isOpen()));
    }

    private static FilterMenu.Option option(String key, String view, boolean current) {
        return new FilterMenu.Option(
                PrivacyText.of(key), Href.to(PATH).with("view", view).toString(), String.valueOf(current));
    }

    public String getOlder() {
        return page.hasNext() ? list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return parameter("after").isEmpty() ? "" : list().toString();
    }

    private Href list() {
        return Href.to(PATH).with("view", isOpen() ? "" : CLOSED);
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
