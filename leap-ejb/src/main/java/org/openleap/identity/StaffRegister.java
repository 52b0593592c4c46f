package org.openleap.identity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.util.List;
import org.openleap.identity.internal.Hand;
import org.openleap.identity.internal.StaffDesk;
import org.openleap.identity.internal.StaffRepository;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/**
 * The people of the trust and what they work for. An administrator keeps it, an engagement lead reads it. What somebody may do
 * is not kept here: roles are Keycloak's, and are shown as at the last sign-in.
 */
@Stateless
@DenyAll
public class StaffRegister {
    @Inject
    StaffRepository staff;

    @Inject
    StaffDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** People of the trust by name. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public Page<Colleague> page(@Valid @NotNull StaffFilter filter, @NotNull PageRequest request) {
        return staff.page(filter, request);
    }

    /**
     * One of them, also somebody who has left.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public ColleagueDetail find(@NotNull UserId person) {
        return desk.find(person);
    }

    /**
     * What was written down about somebody, the last of it first; at most fifty.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public List<ColleagueChange> history(@NotNull UserId person) {
        return desk.history(person);
    }

    /**
     * Enters somebody before their first sign-in. Whoever signs in with that verified address is them.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#ADDRESS_KNOWN} or
     *     {@link IdentityProblem#UNKNOWN_CODE}
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UserId enter(@Valid @NotNull PrepareAccount command) {
        return desk.enter(command, hand());
    }

    /**
     * Says what somebody works for from now on. Counts from their next request that is checked with the sign-in service: within
     * minutes when they are signed in.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#UNKNOWN_CODE},
     *     {@link IdentityProblem#NOTHING_CHANGES} or {@link IdentityProblem#HAS_LEFT}
     * @throws org.openleap.shared.error.ConflictException when somebody else changed it meanwhile
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(@Valid @NotNull ChangeColleague command) {
        desk.change(command, hand());
    }

    /**
     * Somebody who had left is here again, with the services and places that they had.
     *
     * @param version of the person that the caller saw
     * @throws org.openleap.shared.error.NotFoundException {@link IdentityProblem#UNKNOWN_PERSON}
     * @throws org.openleap.shared.error.RuleViolatedException {@link IdentityProblem#IS_HERE}
     * @throws org.openleap.shared.error.ConflictException when somebody else changed it meanwhile
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void bringBack(@NotNull UserId person, long version) {
        desk.bringBack(person, version, hand());
    }

    private Hand hand() {
        return new Hand(user.id(), clock.instant());
    }
}
