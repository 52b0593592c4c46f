package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.search.SearchIndex;
import org.openleap.search.SearchKind;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonDetail;
import org.openleap.stakeholder.PersonId;
import org.openleap.stakeholder.PersonSummary;

/** People as rows and as records; without anything to reach them by for callers who may not see it. */
@ApplicationScoped
public class PersonLists {
    @Inject
    PersonRepository people;

    @Inject
    OrganisationRepository organisations;

    @Inject
    SearchIndex index;

    @Inject
    InstantSource clock;

    /** Everybody with a role in the organisation, past ones too, by name. */
    public List<PersonSummary> of(Organisation organisation, VisibilityScope scope) {
        var everybody = grouped(people.rolesIn(organisation, scope));
        return StakeholderScope.seesContacts(scope)
                ? everybody
                : everybody.stream().map(PersonSummary::withoutContact).toList();
    }

    /** Everybody who has a role in the organisation today, for other components. */
    public List<PersonSummary> holdersIn(OrganisationAlias alias) {
        var scope = VisibilityScope.system();
        var today = LocalDate.ofInstant(clock.instant(), WorkingDays.LONDON);
        return grouped(people.rolesIn(organisations.require(alias, scope), scope).stream()
                .filter(role -> role.isHeldOn(today))
                .toList());
    }

    public List<PersonSummary> search(String typed, int most, VisibilityScope scope) {
        if (!StakeholderScope.seesContacts(scope)) return List.of();
        var found = index.find(SearchKind.PERSON, typed, most, scope);
        return people.named(found, scope).stream().map(PersonLists::summary).toList();
    }

    public Person require(PersonId id, VisibilityScope scope) {
        return people.require(id, scope);
    }

    public Optional<PersonSummary> find(PersonId id, VisibilityScope scope) {
        return people.find(id, scope).map(PersonLists::summary);
    }

    /** Listed people who are probably this one: the same address or the same name. */
    public List<PersonSummary> twins(PersonId id, VisibilityScope scope) {
        var person = people.require(id, scope);
        return Stream.of(PersonTrait.values())
                .flatMap(trait -> people.sharing(trait, person, scope).stream())
                .distinct()
                .map(PersonLists::summary)
                .toList();
    }

    /** Groups of listed people who are probably one. */
    public List<List<PersonSummary>> duplicates(VisibilityScope scope) {
        return Stream.of(PersonTrait.values())
                .flatMap(trait ->
                        people.repeated(trait, scope).stream().map(value -> people.holding(trait, value, scope)))
                .distinct()
                .map(group -> group.stream().map(PersonLists::summary).toList())
                .toList();
    }

    public PersonDetail detail(PersonId id, VisibilityScope scope) {
        var person = people.require(id, scope);
        return new PersonDetail(
                summary(person),
                person.contact(),
                person.note(),
                person.isUnsafe(),
                person.isDeceased(),
                person.unsafeNote(),
                scope.has(Roles.ENGAGEMENT_LEAD),
                person.version());
    }

    /** People with the roles of these rows, in the order of the rows. */
    static List<PersonSummary> grouped(List<PersonRole> roles) {
        return roles.stream()
                .collect(Collectors.groupingBy(PersonRole::person, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> summary(each.getKey(), each.getValue()))
                .toList();
    }

    private static PersonSummary summary(Person person) {
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
}
