package org.openleap.stakeholder;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.stakeholder.internal.Belonging;
import org.openleap.stakeholder.internal.ContactBook;
import org.openleap.stakeholder.internal.ListedCodes;
import org.openleap.stakeholder.internal.Merging;
import org.openleap.stakeholder.internal.OrganisationDesk;

/** Keeps the directory of organisations: who they are, how the trust stands with them, what became of them. */
@Stateless
@DenyAll
public class StakeholderService {
    @Inject
    OrganisationDesk desk;

    @Inject
    Belonging belonging;

    @Inject
    ContactBook contacts;

    @Inject
    Merging merging;

    @Inject
    ListedCodes codes;

    @Inject
    CurrentUser user;

    /**
     * Enters an organisation.
     *
     * @return its alias, made from the name when none is given
     * @throws org.openleap.shared.error.ConflictException {@link StakeholderProblem#ALIAS_TAKEN}
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public OrganisationAlias add(@Valid @NotNull AddOrganisation command) {
        codes.require(command.profile());
        return desk.add(command);
    }

    /**
     * Says anew who it is; a former name stays findable.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#UNKNOWN_CODE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void change(@Valid @NotNull ChangeOrganisation command) {
        codes.require(command.profile());
        var organisation = desk.open(command.alias(), command.version());
        organisation.describe(command.profile(), user.id(), desk.now());
        desk.announce(organisation, Map.of());
    }

    /**
     * Says how the trust stands with it.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#UNKNOWN_OWNER}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void keepRelationship(@Valid @NotNull KeepRelationship command) {
        belonging.requireOwner(command.relationship());
        var organisation = desk.open(command.alias(), command.version());
        organisation.relate(command.relationship(), user.id(), desk.now());
        desk.announce(
                organisation, Map.of("health", command.relationship().health().name()));
    }

    /**
     * One organisation belongs to another. Saying it twice changes nothing.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#ITSELF}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void link(@Valid @NotNull LinkOrganisations command) {
        belonging.link(command);
    }

    /**
     * It belongs to it no longer; the history stays.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#ENDS_BEFORE_START}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void unlink(long link, @NotNull LocalDate last) {
        belonging.unlink(link, last);
    }

    /**
     * Notes that one informed or involved the other.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#DATE_IN_THE_FUTURE}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void recordContact(@Valid @NotNull RecordContact command) {
        contacts.record(command);
    }

    /**
     * Another organisation stands in its place from a day on; its history stays where it is.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#ITSELF} or
     *     {@link StakeholderProblem#CIRCLE}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void succeed(@Valid @NotNull SucceedOrganisation command) {
        belonging.succeed(command);
    }

    /**
     * Makes one record of two. Nothing is lost: people, roles, contacts, links and names go to the record that stays, and
     * the alias of the other leads to it.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link StakeholderProblem#ITSELF}
     */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void merge(@Valid @NotNull MergeOrganisations command) {
        merging.merge(command);
    }
}
