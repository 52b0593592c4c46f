package org.openleap.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.RejectedIdea;
import org.openleap.suggestion.RejectionRegister;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;

/** Rejected ideas that may be possible by now: their day of review has come, or their reason is gone. */
@Named
@RequestScoped
public class RejectedView {
    private static final int ROWS = 25;
    private static final String REASON = "reason";

    @Inject
    RejectionRegister register;

    @Inject
    Choices choices;

    @Inject
    HttpServletRequest request;

    private Page<RejectedIdea> page;

    public void load() {
        page = register.page(parameter(REASON), new PageRequest(ROWS, parameter("after")));
    }

    public List<RejectedIdea> getIdeas() {
        return page.rows();
    }

    public List<FilterMenu.Option> getLists() {
        return List.of(bar().option(PortalText.of("rejected.ripe"), REASON, ""));
    }

    public List<FilterMenu> getReasons() {
        return bar().choose(REASON, choices.of(ReferenceList.REJECTION_REASON)).menus();
    }

    public String getOlder() {
        return page.hasNext() ? list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return parameter("after").isEmpty() ? "" : list().toString();
    }

    private Href list() {
        return bar().with(REASON, parameter(REASON));
    }

    private FilterBar bar() {
        return new FilterBar("/staff/rejected", Map.of(REASON, parameter(REASON)));
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
