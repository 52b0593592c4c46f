package org.openleap.identity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.identity.internal.Invitations;
import org.openleap.identity.internal.PartnerPeopleAccess;
import org.openleap.identity.internal.PartnerPeopleRepository;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/**
 * Who may come for a partner organisation. Its lead keeps the list of their own organisation, an engagement lead of the
 * trust that of any; its other people and its systems read names and roles (ADR 0055). Accounts live in Keycloak and are changed there in the same step: when it does not answer, nothing
 * has changed here either.
 */
@Stateless
@DenyAll
public class PartnerPeople {
    @Inject
    PartnerPeopleRepository people;

    @Inject
    PartnerPeopleAccess access;

    @Inject
    Invitations invitations;

    @Inject
    Event<PartnerPeopleEvent> events;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * People of an organisation by name; whoever was removed is not among them.
     *
     * @param organisation alias of the organisation
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_PERSON} for another organisation
     */
    @RolesAllowed({Roles.PARTNER_LEAD, Roles.ENGAGEMENT_LEAD})
    public Page<PartnerPerson> page(@NotBlank String organisation, @NotNull PageRequest request) {
        access.requireVisible(organisation, user.scope());
        return people.page(organisation, request, user.scope());
    }

    /** The caller's own colleagues by name, the caller among them; nobody for a caller who comes for no organisation. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public Page<PartnerColleague> colleagues(@NotNull PageRequest request) {
        var scope = user.scope();
        return people.page(scope.organisation(), request, scope).map(PartnerColleague::of);
    }

    /**
     * Lets somebody come for the organisation.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#ADDRESS_TAKEN},
     *     {@link IdentityProblem#ADDRESS_OF_ANOTHER_ORGANISATION}, {@link IdentityProblem#UNKNOWN_ORGANISATION},
     *     {@link IdentityProblem#SIGN_IN_SERVICE_AWAY} or {@link IdentityProblem#INVITATION_NOT_SENT}
     */
    @RolesAllowed({Roles.PARTNER_LEAD, Roles.ENGAGEMENT_LEAD})
    public Invitation invite(@Valid @NotNull InvitePartner command) {
        access.requireVisible(command.organisation(), user.scope());
        var invited = invitations.invite(command);
        var step = invited.isPresent() ? "partner.invited" : "partner.ownSignIn";
        announce(step, invited.map(UserId::value).orElse(""), command.organisation());
        return invited.isPresent() ? Invitation.MAILED : Invitation.OWN_SIGN_IN;
    }

    /**
     * Ends somebody's coming: their sessions at once, their account for good. They can be invited again.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#NOT_YOURSELF} or
     *     {@link IdentityProblem#SIGN_IN_SERVICE_AWAY}
     */
    @RolesAllowed({Roles.PARTNER_LEAD, Roles.ENGAGEMENT_LEAD})
    public void remove(@NotNull UserId person) {
        var account = access.open(people.find(person, user.scope()), user.scope());
        invitations.end(account);
        announce("partner.removed", person.value(), account.organisation());
    }

    /**
     * Says whether somebody may sign agreements for the organisation they come for; a partner's lead may without it. Counts
     * from their next sign-in, or within minutes when they are signed in.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#NOT_YOURSELF}
     */
    @RolesAllowed({Roles.PARTNER_LEAD, Roles.ENGAGEMENT_LEAD})
    public void letSign(@NotNull UserId person, boolean signs) {
        var account = access.open(people.find(person, user.scope()), user.scope());
        account.sign(signs);
        announce(signs ? "partner.signatory" : "partner.noSignatory", person.value(), account.organisation());
    }

    private void announce(String step, String person, String organisation) {
        events.fire(new PartnerPeopleEvent(step, person, organisation, user.id(), clock.instant()));
    }
}
