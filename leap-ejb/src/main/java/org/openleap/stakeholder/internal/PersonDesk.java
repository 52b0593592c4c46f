package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;
import org.openleap.stakeholder.AddPerson;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.PersonSummary;
import org.openleap.stakeholder.StakeholderEvent;
import org.openleap.stakeholder.TakeRole;

/** The one door to a person of the directory. */
@ApplicationScoped
public class PersonDesk {
    @Inject
    PersonRepository people;

    @Inject
    OrganisationRepository organisations;

    @Inject
    SearchIndex index;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    @Inject
    Event<StakeholderEvent> events;

    public PersonId add(AddPerson command) {
        var person = Person.enter(command.name(), command.contact(), command.note(), user.id(), now());
        people.add(person);
        if (command.role() != null) takeRole(person, command.role());
        announce("person.added", person, command.role() == null ? Map.of() : facts(command.role()));
        return person.key();
    }

    void takeRole(Person person, TakeRole command) {
        var organisation = organisations.require(command.organisation(), VisibilityScope.system());
        person.takeRole(command, organisation, user.id(), now());
        people.flush();
    }

    /** Everybody who has a role in the organisation today, by name. */
    public List<PersonSummary> of(OrganisationAlias alias, VisibilityScope scope) {
        var today = LocalDate.ofInstant(now(), WorkingDays.LONDON);
        var organisation = organisations.require(alias, scope);
        return grouped(people.rolesIn(organisation, scope).stream()
                .filter(role -> role.isHeldOn(today))
                .toList());
    }

    /** People with the roles of these rows, in the order of the rows. */
    List<PersonSummary> grouped(List<PersonRole> roles) {
        return roles.stream()
                .collect(Collectors.groupingBy(PersonRole::person, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> summary(each.getKey(), each.getValue()))
                .toList();
    }

    public Optional<PersonSummary> summary(PersonId id, VisibilityScope scope) {
        return people.find(id, scope).map(PersonDesk::summary);
    }

    static PersonSummary summary(Person person) {
        return summary(person, person.roles());
    }

    private static PersonSummary summary(Person person, List<PersonRole> roles) {
        var contact = person.contact();
        return new PersonSummary(
                person.key(),
                person.name(),
                contact.route(),
                contact.email(),
                contact.phone(),
                person.mayBeContacted(),
                roles.stream().map(PersonRole::summary).toList());
    }

    /** Writes down what was done, and lets the person be found by their name. */
    void announce(String step, Person person, Map<String, String> facts) {
        index.put(new SearchDocument(SearchKind.PERSON, person.key().value(), person.name(), List.of()));
        events.fire(new StakeholderEvent(step, person.key().value(), facts, user.id(), now()));
    }

    static Map<String, String> facts(TakeRole role) {
        return Map.of("organisation", role.organisation().value(), "role", role.role());
    }

    Instant now() {
        return clock.instant();
    }
}
