package org.openleap.stakeholder;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.internal.ContactHistory;
import org.openleap.stakeholder.internal.OrganisationDesk;
import org.openleap.stakeholder.internal.OrganisationLists;
import org.openleap.stakeholder.internal.OrganisationMapper;
import org.openleap.stakeholder.internal.PersonLists;

/** Reads the directory, always within what the caller may see. */
@Stateless
@DenyAll
public class StakeholderRegister {
    private static final int MOST_FOUND = 50;

    @Inject
    OrganisationLists lists;

    @Inject
    OrganisationDesk desk;

    @Inject
    OrganisationMapper mapper;

    @Inject
    PersonLists people;

    @Inject
    ContactHistory contacts;

    @Inject
    CurrentUser user;

    /** Organisations by name. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<OrganisationSummary> page(@NotNull OrganisationFilter filter, @NotNull PageRequest request) {
        return lists.page(filter, request, user.scope());
    }

    /** Fifty organisations at most of which each typed word begins a word of a name or code. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<OrganisationSummary> search(@NotNull String typed) {
        return lists.search(typed, MOST_FOUND, user.scope());
    }

    /** Two hundred organisations at most whose influence somebody has judged, the most influential first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<OrganisationSummary> judged() {
        return lists.judged(user.scope());
    }

    /**
     * One organisation; for a record that was merged into another, that other.
     *
     * @throws NotFoundException {@link StakeholderProblem#UNKNOWN_ORGANISATION} also when it is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public OrganisationDetail find(@NotNull OrganisationAlias alias) {
        return mapper.detail(desk.require(alias), user.scope());
    }

    /** Everybody with a role in it, past ones too, by name; how they are reached only for officers and leads. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<PersonSummary> people(@NotNull OrganisationAlias alias) {
        return people.of(desk.require(alias), user.scope());
    }

    /** Who informed or involved whom, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<ContactSummary> contacts(@NotNull OrganisationAlias alias, @NotNull PageRequest request) {
        return contacts.of(desk.require(alias), request, user.scope());
    }

    /** How often both sides were in contact in each of the last eight quarters, the oldest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public List<ContactQuarter> trend(@NotNull OrganisationAlias alias) {
        return contacts.trend(desk.require(alias), user.scope());
    }

    /** Groups of organisations that are probably one: the same telling name, ODS code or charity number; 50 groups at most. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public List<List<OrganisationSummary>> duplicates() {
        return lists.duplicates(user.scope());
    }

    /** Groups of people who are probably one: the same address or the same name; 50 groups of each kind at most. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public List<List<PersonSummary>> duplicatePeople() {
        return people.duplicates(user.scope());
    }

    /** People in the directory who are probably this one. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public List<PersonSummary> twinsOf(@NotNull PersonId id) {
        return people.twins(id, user.scope());
    }

    /** How many organisations there are, and how many of them are of new networks. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public NetworkShare networkShare() {
        return lists.networkShare(user.scope());
    }

    /** Organisations in the directory that are probably the one with this name and these numbers. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<OrganisationSummary> twins(@NotNull OrganisationProfile profile) {
        return lists.twins(profile.name(), profile.odsCode(), profile.charityNumber(), user.scope());
    }

    /** @throws NotFoundException {@link StakeholderProblem#UNKNOWN_PERSON} also when they are hidden */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public PersonDetail person(@NotNull PersonId id) {
        return people.detail(id, user.scope());
    }

    /** Contacts with this person, newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public Page<ContactSummary> contactsWith(@NotNull PersonId id, @NotNull PageRequest request) {
        return contacts.with(people.require(id, user.scope()), request, user.scope());
    }

    /** Fifty people at most of whose names each typed word begins a word. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<PersonSummary> searchPeople(@NotNull String typed) {
        return people.search(typed, MOST_FOUND, user.scope());
    }
}
