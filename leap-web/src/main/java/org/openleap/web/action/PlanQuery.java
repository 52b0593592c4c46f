package org.openleap.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanFilter;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.PlanLevel;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** What the address of the action plan asks for. A parameter that is missing means "any". */
@RequestScoped
public class PlanQuery {
    private static final int ROWS = 25;
    private static final String OVER = "over";

    @Inject
    HttpServletRequest request;

    @Inject
    ActionPlanRegister register;

    @Inject
    Choices choices;

    @Inject
    Words words;

    public PlanFilter filter() {
        return new PlanFilter(
                isOver(),
                known(parameter("level"), PlanLevel.values()),
                known(parameter("status"), PlanItemStatus.values()),
                parameter("place"),
                parameter("service"),
                parameter("owner"),
                parameter("due"));
    }

    public PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    public boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    public boolean isOver() {
        return OVER.equals(parameter("view"));
    }

    /** Code of the one place that is asked for, or empty. */
    public String place() {
        return parameter("place");
    }

    /** What is still to be done, what is over, and what is mine. */
    public List<FilterMenu.Option> views() {
        return List.of(
                bar().option(ActionText.of("plan.open"), "view", ""),
                bar().option(ActionText.of("plan.over"), "view", OVER),
                bar().option(ActionText.of("plan.mine"), "owner", "me"));
    }

    public List<FilterMenu> menus() {
        var bar = bar().choose("level", PlanLevel.values(), words::of).choose("status", statuses());
        if (!isOver()) bar.choose("due", List.of(due("late"), due("soon")));
        return bar.choose("place", choices.of(ReferenceList.PLACE))
                .choose("service", choices.of(ReferenceList.SERVICE))
                .choose("owner", owners())
                .menus();
    }

    public Href list() {
        return bar().with("view", parameter("view"));
    }

    /** The same items as a file. */
    public Href export() {
        return new FilterBar("/staff/plan-export", chosen()).with("view", parameter("view"));
    }

    private List<Choice> statuses() {
        return Stream.of(PlanItemStatus.values())
                .filter(status -> status.isOpen() != isOver())
                .map(status -> new Choice(status.name(), words.of(status), ""))
                .toList();
    }

    private List<Choice> owners() {
        return register.owners().stream()
                .map(each -> new Choice(each.id().value(), each.name(), ""))
                .toList();
    }

    private static Choice due(String code) {
        return new Choice(code, ActionText.of("plan.due." + code), "");
    }

    private FilterBar bar() {
        return new FilterBar("/staff/plan", chosen());
    }

    private Map<String, String> chosen() {
        return Map.of(
                "view", parameter("view"),
                "level", parameter("level"),
                "status", parameter("status"),
                "place", parameter("place"),
                "service", parameter("service"),
                "owner", parameter("owner"),
                "due", parameter("due"));
    }

    /** Something that is no constant of the list was not typed by a person; it means "any". */
    private static String known(String value, Enum<?>... constants) {
        return Stream.of(constants).anyMatch(each -> each.name().equals(value)) ? value : "";
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
