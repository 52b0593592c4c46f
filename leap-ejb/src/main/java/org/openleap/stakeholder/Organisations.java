package org.openleap.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.internal.ContactBook;
import org.openleap.stakeholder.internal.ListedCodes;
import org.openleap.stakeholder.internal.OrganisationDesk;
import org.openleap.stakeholder.internal.OrganisationLists;
import org.openleap.stakeholder.internal.PersonDesk;
import org.openleap.stakeholder.internal.PersonLists;

/**
 * The directory, for components that may import stakeholders, inside their own guarded services and transactions. Aliases of
 * records that were merged keep working: they lead to the record that stayed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Organisations {
    private static final VisibilityScope EVERYTHING = VisibilityScope.system();

    @Inject
    OrganisationLists lists;

    @Inject
    OrganisationDesk desk;

    @Inject
    PersonDesk people;

    @Inject
    PersonLists persons;

    @Inject
    ContactBook contacts;

    @Inject
    ListedCodes codes;

    public Optional<OrganisationSummary> find(OrganisationAlias alias) {
        return lists.find(alias, EVERYTHING);
    }

    /** @throws NotFoundException {@link StakeholderProblem#UNKNOWN_ORGANISATION} */
    public OrganisationSummary require(OrganisationAlias alias) {
        return find(alias)
                .orElseThrow(() -> new NotFoundException(StakeholderProblem.UNKNOWN_ORGANISATION, alias.value()));
    }

    /** What the organisation is called; the alias itself when nobody has entered it. */
    public String nameOf(OrganisationAlias alias) {
        return lists.nameOf(alias);
    }

    /** The organisation that stands in its place today, which is mostly itself. */
    public OrganisationSummary current(OrganisationAlias alias) {
        return lists.current(alias);
    }

    /**
     * Enters an organisation.
     *
     * @return its alias, made from the name when none is given
     * @throws org.openleap.shared.error.ConflictException {@link StakeholderProblem#ALIAS_TAKEN}
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE}
     */
    public OrganisationAlias add(AddOrganisation command) {
        codes.require(command.profile());
        return desk.add(command);
    }

    /** Organisations that may be the same: by name or by charity number. */
    public List<OrganisationSummary> twins(String name, String charityNumber) {
        return lists.twins(name, "", charityNumber, EVERYTHING);
    }

    /** Enters a person of an organisation. */
    public PersonId addPerson(AddPerson command) {
        return people.add(command);
    }

    public Optional<PersonSummary> person(PersonId id) {
        return persons.find(id, EVERYTHING);
    }

    /** Whether anything may be sent to the person: false when it is unsafe, or they have died, or nobody knows them. */
    public boolean mayBeContacted(PersonId id) {
        return person(id).filter(PersonSummary::mayBeContacted).isPresent();
    }

    /** Aliases of the organisations through which the trust reaches each group of people, by code of {@code COMMUNITY}. */
    public Map<String, Set<String>> reachedGroups() {
        return lists.reachedGroups();
    }

    /** Notes that one informed or involved the other. */
    public void record(RecordContact command) {
        contacts.record(command);
    }

    /** Every organisation, by name. */
    public Page<OrganisationSummary> all(PageRequest request) {
        return lists.page(OrganisationFilter.all(), request, EVERYTHING);
    }
}
