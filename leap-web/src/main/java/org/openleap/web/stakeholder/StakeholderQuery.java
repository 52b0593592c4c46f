package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationFilter;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Words;

/** What the address of the directory asks for. A parameter that is missing means "any". */
@RequestScoped
public class StakeholderQuery {
    private static final int ROWS = 25;
    private static final String PATH = "/staff/stakeholders";
    private static final List<String> NAMES =
            List.of("category", "type", "sector", "place", "community", "owner", "network");

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    @Inject
    Words words;

    public OrganisationFilter filter() {
        return new OrganisationFilter(
                parameter("category"),
                parameter("type"),
                parameter("sector"),
                parameter("place"),
                parameter("community"),
                parameter("owner"),
                parameter("network"));
    }

    /** What was typed into the search box above the list. */
    public String typed() {
        return parameter("q").strip();
    }

    public PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    public boolean isLater() {
        return !parameter("after").isEmpty();
    }

    public boolean isFiltered() {
        return NAMES.stream().anyMatch(name -> !parameter(name).isEmpty());
    }

    public List<FilterMenu> menus() {
        return bar().choose("category", choices.of(ReferenceList.STAKEHOLDER_CATEGORY))
                .choose("type", choices.of(ReferenceList.ORGANISATION_TYPE))
                .choose("sector", choices.of(ReferenceList.SECTOR))
                .choose("place", choices.of(ReferenceList.PLACE))
                .choose("community", choices.of(ReferenceList.COMMUNITY))
                .choose("network", known(Network.NEW, Network.FAMILIAR))
                .menus();
    }

    /** Everybody's, mine, or those nobody looks after. */
    public List<FilterMenu.Option> owners() {
        return List.of(
                bar().option(PortalText.of("filter.everybodys"), "owner", ""),
                bar().option(PortalText.of("filter.mine"), "owner", "me"),
                bar().option(DirectoryText.of("owner.nobodys"), "owner", "nobody"));
    }

    /** The address of the list, without paging. */
    public Href list() {
        return bar().with("owner", parameter("owner"));
    }

    private List<Choice> known(Network... networks) {
        return List.of(networks).stream()
                .map(network -> new Choice(network.name(), words.of(network), ""))
                .toList();
    }

    private FilterBar bar() {
        Map<String, String> chosen = new LinkedHashMap<>();
        NAMES.forEach(name -> chosen.put(name, parameter(name)));
        return new FilterBar(PATH, chosen);
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
