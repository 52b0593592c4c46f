package org.openleap.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openleap.action.ActionPlanRegister;
import org.openleap.action.PlanFilter;
import org.openleap.action.PlanLevel;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.FilterBar;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** The action plan of one locality, level by level, as people take it to their forum (requirements 3.09). */
@Named
@RequestScoped
public class LocalityPlanView {
    private static final int MOST = 200;
    private static final int MOST_DONE = 20;

    @Inject
    ActionPlanRegister register;

    @Inject
    PlanLines lines;

    @Inject
    HttpServletRequest request;

    @Inject
    Choices choices;

    @Inject
    Words words;

    @Inject
    Deadlines deadlines;

    /** The actions of one level. */
    public record Chapter(String heading, List<PlanLine> lines) {}

    /** What is still to be done, from the whole locality down to single people. */
    public List<Chapter> getChapters() {
        if (place().isEmpty()) return List.of();
        var open = register.page(PlanFilter.ofPlace(place(), false), PageRequest.first(MOST))
                .rows();
        return Stream.of(PlanLevel.STRATEGIC, PlanLevel.LOCALITY, PlanLevel.TEAM, PlanLevel.INDIVIDUAL)
                .map(level -> new Chapter(
                        words.of(level),
                        lines.of(open.stream()
                                .filter(item -> item.level() == level)
                                .toList())))
                .filter(chapter -> !chapter.lines().isEmpty())
                .toList();
    }

    /** What was done or dropped last. */
    public List<PlanLine> getOver() {
        if (place().isEmpty()) return List.of();
        return lines.of(register.page(PlanFilter.ofPlace(place(), true), PageRequest.first(MOST_DONE))
                .rows());
    }

    public boolean isChosen() {
        return !place().isEmpty();
    }

    /** "Action plan: Merrow Valley", or the heading of the choice. */
    public String getHeading() {
        return places().filter(choice -> choice.code().equals(place()))
                .map(choice -> ActionText.of("locality.headingOf", choice.label()))
                .findFirst()
                .orElseGet(() -> ActionText.of("locality.heading"));
    }

    public String getPrinted() {
        return ActionText.of("locality.printed", new Dates().day(deadlines.today()));
    }

    public List<FilterMenu.Option> getPlaces() {
        var bar = new FilterBar("/staff/plan-locality", Map.of("place", place()));
        return places().map(choice -> bar.option(choice.label(), "place", choice.code()))
                .toList();
    }

    private Stream<Choice> places() {
        return choices.of(ReferenceList.PLACE).stream();
    }

    private String place() {
        var value = request.getParameter("place");
        return value == null ? "" : value;
    }
}
