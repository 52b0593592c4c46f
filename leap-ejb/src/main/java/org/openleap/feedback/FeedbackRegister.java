package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;

/** Reads the register of items, always within what the caller may see. */
@Stateless
@DenyAll
public class FeedbackRegister {

    /** Items newest first. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public Page<FeedbackSummary> page(@NotNull FeedbackFilter filter, @NotNull PageRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * One item.
     *
     * @throws org.openleap.shared.error.NotFoundException {@link FeedbackProblem#UNKNOWN_ITEM} also when it is hidden
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public FeedbackDetail find(@NotNull FeedbackReference reference) {
        throw new UnsupportedOperationException();
    }

    /** How many items match, counted to 1,000 at most. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD, Roles.DIRECTOR})
    public int count(@NotNull FeedbackFilter filter) {
        throw new UnsupportedOperationException();
    }
}
