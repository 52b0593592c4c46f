package org.openleap.web.stakeholder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.stakeholder.PersonSummary;
import org.openleap.stakeholder.RoleSummary;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.security.Permissions;
import org.openleap.web.support.Dates;

/** The people of an organisation: those of today, and those of the past. */
@Named
@RequestScoped
public class PersonLines {
    @Inject
    OrganisationView organisationView;

    @Inject
    StakeholderLabels labels;

    @Inject
    Deadlines deadlines;

    @Inject
    Dates dates;

    @Inject
    Permissions permissions;

    public List<PersonLine> getNow() {
        return organisationView.getPeople().stream()
                .filter(this::isHere)
                .map(person -> line(person, current(person)))
                .toList();
    }

    public List<PersonLine> getPast() {
        return organisationView.getPeople().stream()
                .filter(person -> !isHere(person))
                .map(person -> line(person, person.roles()))
                .toList();
    }

    private PersonLine line(PersonSummary person, List<RoleSummary> roles) {
        var what = roles.stream().map(this::role).collect(Collectors.joining("; "));
        var href = permissions.opens("/staff/person") ? Keys.href(person.id()) : "";
        var tone = person.mayBeContacted() ? "" : "stop";
        return new PersonLine(person.name(), initials(person.name()), href, what, reach(person), tone);
    }

    /** e.g. "Chief officer (signatory)", with the days for a role that has ended or not begun. */
    String role(RoleSummary role) {
        var label = labels.label("PERSON_ROLE", role.role());
        var what = role.title().isEmpty() ? label : DirectoryText.of("role.titled", role.title(), label);
        if (role.isHeldOn(deadlines.today())) return what;
        var until = deadlines.isDue(role.ends()) ? dates.day(role.ends()) : "";
        return DirectoryText.of("role.dated", what, dates.day(role.starts()), until);
    }

    static String reach(PersonSummary person) {
        if (!person.mayBeContacted()) return DirectoryText.of("person.stopped");
        return Stream.of(person.email(), person.phone())
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining());
    }

    private List<RoleSummary> current(PersonSummary person) {
        return person.roles().stream()
                .filter(role -> role.isHeldOn(deadlines.today()))
                .toList();
    }

    private boolean isHere(PersonSummary person) {
        return !current(person).isEmpty();
    }
}
