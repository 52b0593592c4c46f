package org.openleap.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.commitment.CommitmentFilter;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.Side;
import org.openleap.reference.Choice;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;

/** What the address of the ledger asks for. A parameter that is missing means "any". */
@RequestScoped
public class LedgerQuery {
    private static final int ROWS = 25;
    private static final String OVER = "over";

    @Inject
    HttpServletRequest request;

    @Inject
    CommitmentLines lines;

    @Inject
    Words words;

    public CommitmentFilter filter() {
        return new CommitmentFilter(
                isOver(),
                parameter("partnership"),
                known(parameter("by"), Side.values()),
                known(parameter("status"), CommitmentStatus.values()),
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

    /** Reference of the one partnership that is asked for, or empty. */
    public String partnership() {
        return parameter("partnership");
    }

    /** What still needs somebody, or what is over. */
    public List<FilterMenu.Option> views() {
        return List.of(
                bar().option(CommitmentText.of("ledger.open"), "view", ""),
                bar().option(CommitmentText.of("ledger.over"), "view", OVER));
    }

    public List<FilterMenu> menus() {
        var bar = bar();
        bar.choose("by", Stream.of(Side.values()).map(LedgerQuery::side).toList());
        bar.choose("status", statuses());
        if (!isOver()) bar.choose("due", List.of(new Choice("late", CommitmentText.of("ledger.late"), "")));
        return bar.menus();
    }

    public Href list() {
        return bar().with("view", parameter("view"));
    }

    private List<Choice> statuses() {
        return Stream.of(CommitmentStatus.values())
                .filter(status -> status.isSettled() == isOver())
                .map(status -> new Choice(status.name(), words.of(status), ""))
                .toList();
    }

    private static Choice side(Side side) {
        return new Choice(side.name(), CommitmentText.of("ledger.by." + side.name()), "");
    }

    private FilterBar bar() {
        return new FilterBar(
                lines.base() + "/commitments",
                Map.of(
                        "view", parameter("view"),
                        "partnership", parameter("partnership"),
                        "by", parameter("by"),
                        "status", parameter("status"),
                        "due", parameter("due")));
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
