package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openleap.notification.Route;
import org.openleap.notification.TellingFilter;
import org.openleap.notification.TellingForm;
import org.openleap.shared.PageRequest;

/** What the address of the list asks for; anything it cannot mean is taken as "all". */
@RequestScoped
public class TellingsQuery {
    private static final int ROWS = 25;

    /** The queues in the order of the work. */
    static final List<String> VIEWS = List.of(
            TellingFilter.LOOK,
            TellingFilter.CALL,
            TellingFilter.PRINT,
            TellingFilter.RELAY,
            TellingFilter.FAILED,
            TellingFilter.WAITING,
            TellingFilter.PUBLIC,
            TellingFilter.SETTLED);

    @Inject
    HttpServletRequest request;

    public TellingFilter filter() {
        return new TellingFilter(
                view(),
                constant("route", Route.values()),
                constant("form", TellingForm.values()),
                parameter("provider"));
    }

    String view() {
        var view = parameter("view");
        return VIEWS.contains(view) ? view : TellingFilter.LOOK;
    }

    PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    /** Everything on the page is to be ticked. */
    boolean isAll() {
        return !parameter("all").isEmpty();
    }

    boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    /** What is chosen, for the filters above the list. */
    Map<String, String> chosen() {
        var filter = filter();
        return Map.of(
                "view", filter.view(),
                "route", filter.route(),
                "form", filter.form(),
                "provider", filter.provider());
    }

    private String constant(String name, Enum<?>[] constants) {
        var value = parameter(name);
        return Arrays.stream(constants).anyMatch(each -> each.name().equals(value)) ? value : "";
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
