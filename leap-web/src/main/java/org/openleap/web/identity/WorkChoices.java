package org.openleap.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.identity.WorksFor;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** The services and places that somebody can work for, those with a tick that they do work for. */
@ApplicationScoped
public class WorkChoices {
    @Inject
    ReferenceData reference;

    /** A form that says what is true now. */
    WorkForm form(WorksFor now) {
        var form = new WorkForm();
        form.fill(
                now.jobTitle(),
                groups(ReferenceList.SERVICE, now.services()),
                List.of(new WorkGroup("", places(now.places()), now.places())));
        return form;
    }

    /** By place; whatever has ended and is still ticked comes last, so that nobody unticks it unseen. */
    private List<WorkGroup> groups(ReferenceList list, Set<String> held) {
        var listed = reference.choices(list);
        var groups =
                listed.stream().collect(Collectors.groupingBy(Choice::group, LinkedHashMap::new, Collectors.toList()));
        var all = new ArrayList<WorkGroup>();
        groups.forEach((place, choices) -> all.add(new WorkGroup(heading(place), choices, held)));
        var ended = ended(list, listed, held);
        if (!ended.isEmpty()) all.add(new WorkGroup(ColleagueText.of("colleagues.ended"), ended, held));
        return all;
    }

    private List<Choice> places(Set<String> held) {
        var listed = reference.choices(ReferenceList.PLACE);
        var all = new ArrayList<>(listed);
        all.addAll(ended(ReferenceList.PLACE, listed, held));
        return all;
    }

    private List<Choice> ended(ReferenceList list, List<Choice> listed, Set<String> held) {
        var known = listed.stream().map(Choice::code).collect(Collectors.toSet());
        return held.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .map(code -> new Choice(code, reference.label(list, code), ""))
                .toList();
    }

    private static String heading(String place) {
        return place.isEmpty() ? ColleagueText.of("colleagues.noPlace") : place;
    }
}
