package org.openleap.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.suggestion.SuggestionFilter;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Words;

/** What the address of the list of suggestions asks for. A parameter that is missing means "any". */
@RequestScoped
public class SuggestionQuery {
    private static final int ROWS = 25;

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    @Inject
    Words words;

    public SuggestionFilter filter() {
        return new SuggestionFilter(
                parameter("status"), parameter("service"), parameter("owner"), parameter("due"), parameter("label"));
    }

    public PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    public boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    public List<FilterMenu> menus() {
        var bar = bar().choose("status", SuggestionStatus.values(), words::of);
        var labels = choices.of(ReferenceList.SUGGESTION_LABEL);
        if (!labels.isEmpty()) bar.choose("label", labels);
        return bar.choose("due", List.of(due("soon"), due("overdue")))
                .choose("service", choices.of(ReferenceList.SERVICE))
                .menus();
    }

    /** Everybody's, or only what this person decides or does. */
    public List<FilterMenu.Option> owners() {
        return List.of(
                bar().option(PortalText.of("filter.everybodys"), "owner", ""),
                bar().option(PortalText.of("filter.mine"), "owner", "me"));
    }

    /** The address of the list, without paging. */
    public Href list() {
        return bar().with("owner", parameter("owner"));
    }

    private FilterBar bar() {
        return new FilterBar(
                "/staff/suggestions",
                Map.of(
                        "status", parameter("status"),
                        "service", parameter("service"),
                        "owner", parameter("owner"),
                        "due", parameter("due"),
                        "label", parameter("label")));
    }

    private static Choice due(String code) {
        return new Choice(code, PortalText.of("filter.due." + code), "");
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
