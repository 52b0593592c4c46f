package org.openleap.followup;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.followup.internal.CheckDesk;
import org.openleap.identity.Roles;

/** Takes the answers of reviewers and of whoever did it. */
@Stateless
@DenyAll
public class CheckService {
    @Inject
    CheckDesk desk;

    /**
     * Says whether it is right or still true. A no goes to somebody who had no hand in it, on a clock.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link FollowUpProblem#UNKNOWN_CHECK} also when it is somebody else's
     * @throws org.openleap.shared.error.RuleViolatedException {@link FollowUpProblem#WORDS_MISSING}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.LAY_REVIEWER, Roles.SERVICE_LEAD})
    public void answer(@Valid @NotNull AnswerCheck command) {
        desk.answer(command);
    }
}
