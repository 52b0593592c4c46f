package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.EditGuard;
import org.openleap.identity.VisibilityScope;
import org.openleap.stakeholder.AddPerson;
import org.openleap.stakeholder.ChangePerson;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.StopContact;
import org.openleap.stakeholder.TakeRole;

/** The one door to a person of the directory for somebody who wants to enter or change them. */
@ApplicationScoped
public class PersonDesk {
    @Inject
    PersonRepository people;

    @Inject
    OrganisationRepository organisations;

    @Inject
    EditGuard guard;

    @Inject
    InstantSource clock;

    @Inject
    StakeholderNews news;

    public PersonId add(AddPerson command) {
        var now = clock.instant();
        var person = Person.enter(command.name(), command.contact(), command.note(), news.by(), now);
        people.add(person);
        if (command.role() == null) announce(person, Map.of());
        else takeRole(person, command.role());
        return person.key();
    }

    /** The person as the caller saw them. */
    public Person open(PersonId id, long version) {
        var person = require(id);
        guard.requireUnchanged(version, person.version(), person.lastChange());
        return person;
    }

    Person require(PersonId id) {
        return people.require(id, news.scope());
    }

    void absorb(Person kept, Person duplicate) {
        kept.absorb(duplicate, news.by(), clock.instant());
    }

    public void change(ChangePerson command) {
        var person = open(command.person(), command.version());
        person.describe(command.name(), command.contact(), command.note(), news.by(), clock.instant());
        announce(person, Map.of());
    }

    public void stop(StopContact command) {
        var person = open(command.person(), command.version());
        person.stop(command, news.by(), clock.instant());
        announce(person, Map.of("unsafe", "" + command.unsafe(), "deceased", "" + command.deceased()));
    }

    public void takeRole(Person person, TakeRole command) {
        var organisation = organisations.require(command.organisation(), VisibilityScope.system());
        person.takeRole(command, organisation, news.by(), clock.instant());
        people.flush();
        announce(person, Map.of("organisation", organisation.alias().value(), "role", command.role()));
    }

    public void endRole(PersonId id, long version, long role, LocalDate last) {
        var person = open(id, version);
        person.endRole(role, last, news.by(), clock.instant());
        announce(person, Map.of("last", last.toString()));
    }

    /** Writes down what was done. */
    void announce(Person person, Map<String, String> facts) {
        news.tell(person.lastChange().what(), person.key().value(), facts);
    }
}
