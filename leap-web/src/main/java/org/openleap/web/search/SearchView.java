package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.openleap.search.SearchIndex;
import org.openleap.web.portal.Href;
import org.openleap.web.security.Permissions;

/** What the typed words find, by kind; a typed reference leads straight to its page. */
@Named
@RequestScoped
public class SearchView {
    @Inject
    HttpServletRequest request;

    @Inject
    Permissions permissions;

    @Inject
    StakeholderHits stakeholders;

    @Inject
    RegisterHits registers;

    @Inject
    ProgrammeHits programme;

    @Inject
    SearchIndex index;

    private final List<SearchGroup> groups = new ArrayList<>();

    /** Null to stay on the page and show what was found. */
    public String load() {
        var typed = getTyped();
        if (typed.isEmpty()) return null;
        var page = TypedReference.page(typed);
        if (page.isPresent()) return page.get();
        registers.items(typed).ifPresent(groups::add);
        registers.suggestions(typed).ifPresent(groups::add);
        if (permissions.opens("/staff/partnership"))
            programme.partnerships(typed).ifPresent(groups::add);
        stakeholders.organisations(typed).ifPresent(groups::add);
        if (permissions.opens("/staff/person")) stakeholders.people(typed).ifPresent(groups::add);
        if (permissions.opens("/staff/agreement")) programme.agreements(typed).ifPresent(groups::add);
        registers.pairs(typed).ifPresent(groups::add);
        return null;
    }

    public String getTyped() {
        var typed = request.getParameter("q");
        return typed == null ? "" : typed.strip();
    }

    public List<SearchGroup> getGroups() {
        return groups;
    }

    public boolean isNothing() {
        return groups.isEmpty();
    }

    /** What was found, in words. */
    public String getOutcome() {
        if (getTyped().isEmpty()) return FindText.of("start");
        return groups.isEmpty() ? FindText.of("none", getTyped()) : FindText.of("found", groups.size());
    }

    /** Another spelling that finds something; empty when there is none. */
    public String getAdvice() {
        return isNothing() && !getTyped().isEmpty() ? registers.advice(getTyped()) : "";
    }

    public String getAdviceHref() {
        return Href.to("/staff/search").with("q", getAdvice()).toString();
    }

    public boolean isBuilding() {
        return !index.isComplete();
    }
}
