package org.openleap.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.openleap.web.security.Permissions;
import org.openleap.web.support.Texts;

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

    private final List<SearchGroup> groups = new ArrayList<>();

    /** Null to stay on the page and show what was found. */
    public String load() {
        var typed = getTyped();
        if (typed.isEmpty()) return null;
        var page = TypedReference.page(typed);
        if (page.isPresent()) return page.get();
        if (permissions.opens("/staff/partnership")) add("partnerships", registers.partnerships(typed));
        add("organisations", stakeholders.organisations(typed));
        if (permissions.opens("/staff/person")) add("people", stakeholders.people(typed));
        add("items", registers.items(typed));
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

    /** How much was found, in words. */
    public String getOutcome() {
        if (getTyped().isEmpty()) return text("search.start");
        int found = groups.stream().mapToInt(SearchGroup::count).sum();
        return found == 0
                ? Texts.text("directory", "search.none", getTyped())
                : Texts.text("directory", "search.found", found);
    }

    private void add(String kind, List<SearchHit> hits) {
        if (!hits.isEmpty()) groups.add(new SearchGroup(text("search." + kind), hits));
    }

    private static String text(String key) {
        return Texts.text("directory", key);
    }
}
