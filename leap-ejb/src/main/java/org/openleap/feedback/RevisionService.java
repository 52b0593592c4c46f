package org.openleap.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import org.openleap.feedback.internal.ItemDesk;
import org.openleap.feedback.internal.Merges;
import org.openleap.feedback.internal.Rereading;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;

/** Looks at items a second time: joins those that say the same, and has one read again. */
@Stateless
@DenyAll
public class RevisionService {
    @Inject
    ItemDesk desk;

    @Inject
    Merges merges;

    @Inject
    Rereading rereading;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /**
     * Joins an item with another that says the same, and owes its proposer the news. Both must have been screened, and the
     * other must still be open, so that there is something to hear.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link FeedbackProblem#SAME_ITEM},
     *     {@link FeedbackProblem#TARGET_NOT_OPEN}, {@link FeedbackProblem#NOT_SCREENED} or
     *     {@link FeedbackProblem#HAS_MARKED_SUGGESTIONS}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void merge(@Valid @NotNull MergeFeedback command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.MERGE);
        merges.join(item, desk.require(command.target()), user.id(), clock.instant());
    }

    /** Reads an item again, or takes it out of the one it was joined with. Its proposer is told. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void readAgain(@Valid @NotNull ReadAgain command) {
        var item = desk.open(command.reference(), command.version(), FeedbackAction.READ_AGAIN);
        rereading.begin(item, ReplyKind.STAFF, command.reason(), user.id());
    }
}
