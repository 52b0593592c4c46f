package org.openleap.targets;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.identity.Roles;
import org.openleap.targets.internal.TargetDesk;

/** How long everything may take, for those who set it. */
@Stateless
@DenyAll
public class TargetService {
    @Inject
    TargetDesk desk;

    /** Every target as it stands today, in the order of the list. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public List<TargetSummary> all() {
        return desk.all();
    }

    /** What was changed and is planned, the last change first; at most fifty. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public List<TargetChange> history(@NotNull Target target) {
        return desk.history(target);
    }

    /**
     * Whatever begins on that day or later has the new time. What has begun before keeps its own.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link TargetProblem#OUT_OF_BOUNDS},
     *     {@link TargetProblem#NOT_AHEAD} or {@link TargetProblem#NOTHING_CHANGES}
     * @throws org.openleap.shared.error.ConflictException when somebody else changed it meanwhile
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.ENGAGEMENT_LEAD})
    public void change(@Valid @NotNull ChangeTarget command) {
        desk.change(command);
    }
}
