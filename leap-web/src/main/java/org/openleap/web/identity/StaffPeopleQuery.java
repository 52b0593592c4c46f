package org.openleap.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.identity.StaffFilter;
import org.openleap.identity.StaffStanding;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;

/** What the address of the list of the trust's people asks for. A parameter that is missing means "any". */
@RequestScoped
public class StaffPeopleQuery {
    private static final int ROWS = 25;
    private static final String PATH = "/staff/people";
    private static final List<String> NAMES = List.of("q", "service", "standing");

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    StaffFilter filter() {
        return new StaffFilter(typed(), service(), standing());
    }

    String typed() {
        return parameter("q").strip();
    }

    String service() {
        return parameter("service");
    }

    /** As it stands in the address; empty for everybody who is here. */
    String chosenStanding() {
        return parameter("standing");
    }

    private StaffStanding standing() {
        return Stream.of(StaffStanding.values())
                .filter(each -> each.name().equals(chosenStanding()))
                .findFirst()
                .orElse(StaffStanding.HERE);
    }

    PageRequest page() {
        return new PageRequest(ROWS, parameter("after"));
    }

    boolean isLater() {
        return !parameter("after").isEmpty();
    }

    boolean isFiltered() {
        return NAMES.stream().anyMatch(name -> !parameter(name).isEmpty());
    }

    List<FilterMenu> menus() {
        return bar().choose("service", choices.of(ReferenceList.SERVICE)).menus();
    }

    /** Everybody who is here, those who work for nothing yet, or those who have left. */
    List<FilterMenu.Option> standings() {
        return List.of(
                bar().option(ColleagueText.of("colleagues.everybody"), "standing", ""),
                bar().option(ColleagueText.of("colleagues.forNothing"), "standing", StaffStanding.FOR_NOTHING.name()),
                bar().option(ColleagueText.of("colleagues.left"), "standing", StaffStanding.LEFT.name()));
    }

    /** The address of the list, without paging. */
    Href list() {
        return bar().with("q", typed());
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
