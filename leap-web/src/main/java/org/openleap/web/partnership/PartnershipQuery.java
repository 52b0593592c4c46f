package org.openleap.web.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.openleap.partnership.PartnershipFilter;
import org.openleap.partnership.PartnershipStatus;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Words;

/** What the address of the programme asks for. A parameter that is missing means "any". */
@RequestScoped
public class PartnershipQuery {
    static final String PATH = "/staff/partnerships";
    private static final int ROWS = 25;
    private static final int BARS = 100;
    private static final String TIMELINE = "timeline";

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    @Inject
    Words words;

    public PartnershipFilter filter() {
        return new PartnershipFilter(
                parameter("status"),
                parameter("place"),
                parameter("mechanism"),
                parameter("owner"),
                parameter("review"));
    }

    public PageRequest page() {
        return new PageRequest(isTimeline() ? BARS : ROWS, parameter("after"));
    }

    public boolean isOlder() {
        return !parameter("after").isEmpty();
    }

    public boolean isTimeline() {
        return TIMELINE.equals(parameter("view"));
    }

    public List<FilterMenu> menus() {
        return bar().choose("status", PartnershipStatus.values(), words::of)
                .choose("review", List.of(review("soon"), review("overdue")))
                .choose("place", choices.of(ReferenceList.PLACE))
                .choose("mechanism", choices.of(ReferenceList.MECHANISM))
                .menus();
    }

    /** Table or timeline; everybody's or only what this person looks after. */
    public List<FilterMenu.Option> views() {
        return List.of(
                bar().option(PartnershipText.of("programme.table"), "view", ""),
                bar().option(PartnershipText.of("programme.timeline"), "view", TIMELINE),
                bar().option(PortalText.of("filter.everybodys"), "owner", ""),
                bar().option(PortalText.of("filter.mine"), "owner", "me"));
    }

    /** The address of the list, without paging. */
    public Href list() {
        return bar().with("owner", parameter("owner"));
    }

    private FilterBar bar() {
        return new FilterBar(
                PATH,
                Map.of(
                        "status", parameter("status"),
                        "place", parameter("place"),
                        "mechanism", parameter("mechanism"),
                        "owner", parameter("owner"),
                        "review", parameter("review"),
                        "view", parameter("view")));
    }

    private static Choice review(String code) {
        return new Choice(code, PartnershipText.of("review.filter." + code), "");
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
