package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.identity.Roles;
import org.openleap.suggestion.internal.DecisionNews;
import org.openleap.suggestion.internal.DecisionOwners;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.WorkNews;

/** When what was promised does not go as promised: it rests, takes longer, or cannot be done. The proposer hears each time. */
@Stateless
@DenyAll
public class WorkService {
    @Inject
    SuggestionDesk desk;

    @Inject
    WorkNews works;

    @Inject
    DecisionNews decisions;

    @Inject
    DecisionOwners owners;

    /**
     * The work rests, for a reason and with a new day.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SuggestionProblem#DATE_IN_THE_PAST}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void hold(@Valid @NotNull HoldWork command) {
        desk.requireAhead(command.due());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.HOLD);
        suggestion.doing().hold(command, desk.who(), desk.now());
        works.held(suggestion);
    }

    /** The work goes on. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void resume(@Valid @NotNull ResumeWork command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.RESUME);
        suggestion.doing().resume(command, desk.who(), desk.now());
        works.resumed(suggestion);
    }

    /**
     * It will be done later than promised, for a reason.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SuggestionProblem#DATE_IN_THE_PAST}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void slip(@Valid @NotNull HoldWork command) {
        desk.requireAhead(command.due());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.SLIP);
        suggestion.doing().slip(command, desk.who(), desk.now());
        works.slipped(suggestion);
    }

    /**
     * It cannot be done after all: the promise is taken back once an engagement lead agrees.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SuggestionProblem#DATE_IN_THE_PAST} or
     *     {@link SuggestionProblem#UNKNOWN_REASON}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void withdrawAdoption(@Valid @NotNull RejectSuggestion command) {
        desk.requireAhead(command.reviewOn());
        owners.requireReason(command.reasonCode());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.WITHDRAW_ADOPTION);
        suggestion.deciding().withdrawAdoption(command, desk.who(), desk.now());
        decisions.note(suggestion);
    }
}
