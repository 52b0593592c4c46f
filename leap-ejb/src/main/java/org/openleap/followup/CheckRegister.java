package org.openleap.followup;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.openleap.followup.internal.CheckRoom;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the checks that wait for the caller, and what was answered so far. */
@Stateless
@DenyAll
public class CheckRegister {
    @Inject
    CheckRoom room;

    /** What waits for the caller, the earliest last day first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.LAY_REVIEWER, Roles.SERVICE_LEAD})
    public Page<OpenCheck> page(@NotNull PageRequest request) {
        return room.page(request);
    }

    /** How many wait for the caller, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.LAY_REVIEWER, Roles.SERVICE_LEAD})
    public int count() {
        return room.count();
    }

    /** One that waits for the caller. @throws org.openleap.shared.error.NotFoundException {@link FollowUpProblem#UNKNOWN_CHECK} */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.LAY_REVIEWER, Roles.SERVICE_LEAD})
    public OpenCheck find(long id) {
        return room.find(id);
    }

    /** What everybody answered who was asked so far. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.LAY_REVIEWER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public CheckFigures figures() {
        return room.figures();
    }
}
