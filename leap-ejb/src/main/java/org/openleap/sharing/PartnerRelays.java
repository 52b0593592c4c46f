package org.openleap.sharing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.sharing.internal.RelayRoom;

/** What a partner passes on to the people it heard something from, and the record of whom it told. */
@Stateless
@DenyAll
public class PartnerRelays {
    @Inject
    RelayRoom room;

    @Inject
    CurrentUser user;

    /** Relays of their organisation in one state, the newest news first. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public Page<RelayNews> page(@NotNull RelayStatus status, @NotNull PageRequest request) {
        return room.page(status, request, user.scope());
    }

    /** One relay of their organisation. @throws org.openleap.shared.error.NotFoundException {@link SharingProblem#UNKNOWN_RELAY} */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public RelayNews find(long relay) {
        return room.find(relay, user.scope());
    }

    /** How many wait to be passed on, counted to 1,000 at most. */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public int owed() {
        return room.owed(user.scope());
    }

    /**
     * They have told their people. Settles the telling with grade A.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link SharingProblem#UNKNOWN_RELAY} also for another organisation's
     * @throws org.openleap.shared.error.ConflictException {@link SharingProblem#NOT_POSSIBLE_NOW} when it is settled already
     * @throws org.openleap.shared.error.RuleViolatedException {@link SharingProblem#DATE_IN_THE_FUTURE}
     */
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_LEAD})
    public void confirm(@Valid @NotNull ConfirmRelay command) {
        room.confirm(command, user);
    }
}
