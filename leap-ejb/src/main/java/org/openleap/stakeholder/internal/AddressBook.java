package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.EmailAddress;
import org.openleap.stakeholder.ContactRoute;
import org.openleap.stakeholder.Correspondent;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.PersonSummary;

/** Whom LEAP writes to for an organisation. Whoever asked to be phoned or written a letter is left to people. */
@ApplicationScoped
public class AddressBook {
    @Inject
    PersonLists people;

    @Inject
    OrganisationRepository organisations;

    /** Holders of one of the roles today; the organisation's own address when there is none of them; nobody otherwise. */
    public List<Correspondent> of(OrganisationAlias alias, Set<String> roles) {
        return organisations
                .find(alias, VisibilityScope.system())
                .map(organisation -> of(organisation, roles))
                .orElse(List.of());
    }

    private List<Correspondent> of(Organisation organisation, Set<String> roles) {
        var holders = people.holdersIn(organisation.alias()).stream()
                .filter(person -> person.roles().stream().anyMatch(role -> roles.contains(role.role())))
                .filter(AddressBook::isWrittenTo)
                .flatMap(person -> correspondent(person.name(), person.email()))
                .toList();
        if (!holders.isEmpty()) return holders;
        return correspondent(organisation.name(), organisation.facts().email()).toList();
    }

    private static boolean isWrittenTo(PersonSummary person) {
        boolean byMail = person.route() == ContactRoute.EMAIL || person.route() == ContactRoute.NOT_SAID;
        return byMail && person.mayBeContacted();
    }

    private static Stream<Correspondent> correspondent(String name, String address) {
        return address.matches(EmailAddress.FORMAT)
                ? Stream.of(new Correspondent(name, new EmailAddress(address)))
                : Stream.empty();
    }
}
