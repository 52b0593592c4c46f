package org.openleap.web.stakeholder;

import jakarta.faces.model.SelectItem;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.PersonSummary;
import org.openleap.stakeholder.RoleSummary;
import org.openleap.stakeholder.StakeholderRegister;

/** Another person of the directory while they are looked for. */
public class PersonPicker extends Picker {
    private static final long serialVersionUID = 1L;

    /** The person who is meant, once there is no doubt; never the one who looks for a double of themselves. */
    Optional<PersonId> pick(StakeholderRegister register, PersonId self) {
        return choice().or(() -> only(register.searchPeople(getTyped()).stream()
                        .filter(person -> !person.id().equals(self))
                        .map(PersonPicker::item)
                        .toList()))
                .map(PersonId::new);
    }

    private static SelectItem item(PersonSummary person) {
        return new SelectItem(person.id().value(), named(person));
    }

    /** The organisations in which they have or had a role. */
    static String places(PersonSummary person) {
        return person.roles().stream()
                .map(RoleSummary::organisationName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The name, and where they work: two people of one name are told apart by it. */
    static String named(PersonSummary person) {
        var places = places(person);
        return places.isEmpty() ? person.name() : PeopleText.of("person.of", person.name(), places);
    }
}
