package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.notification.TellingFilter;
import org.openleap.notification.TellingSummary;
import org.openleap.notification.Tellings;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu.Option;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;

/** The queues of tellings: what a person must do, what LEAP is sending, what failed, what is settled. */
@Named
@RequestScoped
public class TellingsView {
    private static final int ROWS = 25;

    @Inject
    Tellings tellings;

    @Inject
    TellingRows presenter;

    @Inject
    HttpServletRequest request;

    private Page<TellingSummary> page;

    /** Addresses of the queues. */
    public List<Option> getQueues() {
        return Stream.of(TellingFilter.TODO, TellingFilter.WAITING, TellingFilter.FAILED, TellingFilter.SETTLED)
                .map(view -> new Option(
                        PortalText.of("tellings." + view),
                        list(view).toString(),
                        String.valueOf(view.equals(getView()))))
                .toList();
    }

    public List<TellingRow> getRows() {
        return page().rows().stream().map(presenter::row).toList();
    }

    public String getView() {
        var view = parameter("view");
        return view.isEmpty() ? TellingFilter.TODO : view;
    }

    /** What to say when the queue is empty. */
    public String getNothing() {
        return PortalText.of("tellings." + getView() + ".nothing");
    }

    public String getOlder() {
        return page().hasNext()
                ? list(getView()).with("after", page().nextCursor()).toString()
                : "";
    }

    public String getNewest() {
        return parameter("after").isEmpty() ? "" : list(getView()).toString();
    }

    private Page<TellingSummary> page() {
        if (page == null) page = tellings.page(new TellingFilter(getView()), new PageRequest(ROWS, parameter("after")));
        return page;
    }

    private static Href list(String view) {
        return Href.to("/staff/tellings").with("view", view);
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
