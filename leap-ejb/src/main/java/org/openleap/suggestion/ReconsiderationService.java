package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.shared.LeapSetting;
import org.openleap.suggestion.internal.DecisionNews;
import org.openleap.suggestion.internal.SecondLook;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.WorkNews;

/**
 * A second look at what had ended, by somebody who had no hand in it, with a clock of its own (register 4.3). Its proposer can
 * ask for one too: {@link Tracking}.
 */
@Stateless
@DenyAll
public class ReconsiderationService {
    @Inject
    SuggestionDesk desk;

    @Inject
    SecondLook looks;

    @Inject
    DecisionNews decisions;

    @Inject
    WorkNews works;

    /** Has a rejection or a completion looked at again; who does is chosen with {@link SuggestionService#assign}. */
    @RolesAllowed(Roles.ENGAGEMENT_LEAD)
    public void reconsider(@Valid @NotNull ReconsiderSuggestion command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.RECONSIDER);
        boolean lifted = command.lifted() && suggestion.status() == SuggestionStatus.REJECTED;
        var cause = lifted ? ReconsiderationCause.CONSTRAINT_LIFTED : ReconsiderationCause.LEAD;
        looks.begin(suggestion, cause, command.why(), desk.who());
    }

    /**
     * We will do it after all; above the threshold it waits for a director.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} unless it was rejected
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void adopt(@Valid @NotNull AdoptSuggestion command) {
        desk.requireAhead(command.due());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.DECIDE_AGAIN);
        boolean countersign = command.pounds() > LeapSetting.LEAP_COUNTERSIGN_ABOVE_POUNDS.number();
        suggestion.deciding().adopt(command, countersign, desk.who(), desk.now());
        decisions.decided(suggestion);
    }

    /**
     * The same answer again, in the words of the second decider.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} unless it was rejected
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void upholdRejection(@Valid @NotNull UpholdRejection command) {
        desk.requireAhead(command.reviewOn());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.DECIDE_AGAIN);
        suggestion.deciding().uphold(command, desk.who(), desk.now());
        decisions.rejectionUpheld(suggestion);
    }

    /**
     * The second decider has seen that it is done.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} unless it was completed
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void upholdCompletion(@Valid @NotNull UpholdCompletion command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.DECIDE_AGAIN);
        suggestion.deciding().uphold(command, desk.who(), desk.now());
        works.completionUpheld(suggestion);
    }

    /**
     * It is not done: whoever did it goes on, with a new day.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} unless it was completed
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void workAgain(@Valid @NotNull WorkAgain command) {
        desk.requireAhead(command.due());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.DECIDE_AGAIN);
        suggestion.deciding().workAgain(command, desk.who(), desk.now());
        works.foundNotDone(suggestion);
    }
}
