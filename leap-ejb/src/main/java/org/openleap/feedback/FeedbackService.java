package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;

/** Takes in what people say, and leads each item through screening and analysis. */
@Stateless
@DenyAll
public class FeedbackService {

    /**
     * Puts the item into the register and owes its proposer an acknowledgement.
     *
     * @throws org.openleap.shared.error.ConflictException {@link FeedbackProblem#KEY_USED_FOR_OTHER_WORDS}
     */
    @PermitAll
    public Receipt submit(@Valid @NotNull SubmitFeedback command) {
        throw new UnsupportedOperationException();
    }

    /** Stamps the item as screened, holds, refuses or redirects it. Until PASS only officers and leads see it. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void screen(@Valid @NotNull ScreenFeedback command) {
        throw new UnsupportedOperationException();
    }

    /** The caller starts to read a screened item and becomes its owner. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void startAnalysis(@NotNull FeedbackReference reference, long version) {
        throw new UnsupportedOperationException();
    }

    /** Nothing specific was suggested or requested; owes the proposer that answer. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void findNoSuggestion(@Valid @NotNull ConcludeAnalysis command) {
        throw new UnsupportedOperationException();
    }

    /** Adds a private note. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER, Roles.SERVICE_LEAD})
    public void addNote(@Valid @NotNull AddNote command) {
        throw new UnsupportedOperationException();
    }
}
