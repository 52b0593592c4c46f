package org.openleap.stakeholder;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.openleap.identity.Roles;
import org.openleap.stakeholder.internal.ListedCodes;
import org.openleap.stakeholder.internal.MergingPeople;
import org.openleap.stakeholder.internal.PersonDesk;

/** Keeps the people of the directory: how they are reached, what they are where, and whether anything may be sent to them. */
@Stateless
@DenyAll
public class PersonService {
    @Inject
    PersonDesk desk;

    @Inject
    MergingPeople merging;

    @Inject
    ListedCodes codes;

    /**
     * Enters a person.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public PersonId add(@Valid @NotNull AddPerson command) {
        codes.require(command.contact());
        if (command.role() != null) codes.require(command.role());
        return desk.add(command);
    }

    /**
     * Says anew who the person is and how they are reached.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void change(@Valid @NotNull ChangePerson command) {
        codes.require(command.contact());
        desk.change(command);
    }

    /**
     * Makes one record of two that are about one person: roles, contacts and notes go to the record that stays, a stop of
     * either stops both, and the id of the other leads to it from now on.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#ITSELF}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void merge(@Valid @NotNull MergePeople command) {
        merging.merge(command);
    }

    /** Stops every message to the person at once, or lets messages through again. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void stop(@Valid @NotNull StopContact command) {
        desk.stop(command);
    }

    /**
     * The person takes a role in an organisation; they keep their other roles.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void takeRole(@NotNull PersonId person, long version, @Valid @NotNull TakeRole command) {
        codes.require(command);
        desk.takeRole(desk.open(person, version), command);
    }

    /**
     * The person holds a role no longer after this day.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link StakeholderProblem#UNKNOWN_ROLE}
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#ENDS_BEFORE_START}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void endRole(@NotNull PersonId person, long version, long role, @NotNull LocalDate last) {
        desk.endRole(person, version, role, last);
    }
}
