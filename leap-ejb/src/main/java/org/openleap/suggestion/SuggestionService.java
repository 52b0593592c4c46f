package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openleap.feedback.AnalysisService;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.identity.Roles;
import org.openleap.shared.LeapSetting;
import org.openleap.suggestion.internal.DecisionNews;
import org.openleap.suggestion.internal.DecisionOwners;
import org.openleap.suggestion.internal.Promised;
import org.openleap.suggestion.internal.Suggestion;
import org.openleap.suggestion.internal.SuggestionDesk;
import org.openleap.suggestion.internal.WorkNews;

/** Leads each suggestion from the marked words to its end, and owes the proposer every answer on the way. */
@Stateless
@DenyAll
public class SuggestionService {
    @Inject
    SuggestionDesk desk;

    @Inject
    DecisionNews decisions;

    @Inject
    WorkNews works;

    @Inject
    Promised promised;

    @Inject
    DecisionOwners owners;

    @Inject
    AnalysisService analysis;

    /**
     * Marks words of an item that is being analysed.
     *
     * @throws org.openleap.shared.error.RuleViolatedException {@link SuggestionProblem#QUOTE_NOT_IN_WORDS}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public SuggestionReference identify(@Valid @NotNull IdentifySuggestion command) {
        var suggestion = desk.mark(command);
        owners.wanted(suggestion);
        decisions.note(suggestion);
        return suggestion.reference();
    }

    /** Takes a mark back before the analysis is concluded. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void unmark(@NotNull SuggestionReference reference, long version) {
        decisions.unmarked(desk.unmark(reference, version));
    }

    /** Concludes the analysis: the marked suggestions were found; owes the proposer "we heard these". */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void findSuggestions(@Valid @NotNull ConcludeAnalysis command) {
        analysis.findSuggestions(command);
        decisions.heard(command.reference(), desk.ofItem(command.reference()));
    }

    /**
     * Gives it to the person who decides, who may see the item from now on.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#ITEM_STILL_IN_ANALYSIS}
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void assign(@Valid @NotNull AssignSuggestion command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.ASSIGN);
        desk.requireAnalysed(suggestion);
        boolean first = suggestion.status() == SuggestionStatus.IDENTIFIED;
        suggestion.assign(command.owner(), owners.give(suggestion, command.owner()), desk.who(), desk.now());
        decisions.assigned(suggestion, first);
    }

    /**
     * It holds several things: each part is decided on its own, by the same person and the same day.
     *
     * @return the numbers of the parts
     * @throws org.openleap.shared.error.RuleViolatedException {@link SuggestionProblem#QUOTE_NOT_IN_WORDS}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public List<SuggestionReference> split(@Valid @NotNull SplitSuggestion command) {
        var whole = desk.open(command.reference(), command.version(), SuggestionAction.SPLIT);
        var parts = desk.parts(whole, command.parts());
        whole.split(desk.who(), desk.now());
        decisions.split(whole, parts);
        return parts.stream().map(Suggestion::reference).toList();
    }

    /** We will do it; above the threshold it waits for a director. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void adopt(@Valid @NotNull AdoptSuggestion command) {
        desk.requireAhead(command.due());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.DECIDE);
        boolean countersign = command.pounds() > LeapSetting.LEAP_COUNTERSIGN_ABOVE_POUNDS.number();
        suggestion.deciding().adopt(command, countersign, desk.who(), desk.now());
        decisions.decided(suggestion);
    }

    /** We cannot do it; waits for an engagement lead. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void reject(@Valid @NotNull RejectSuggestion command) {
        desk.requireAhead(command.reviewOn());
        owners.requireReason(command.reasonCode());
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.DECIDE);
        suggestion.deciding().reject(command, desk.who(), desk.now());
        decisions.decided(suggestion);
    }

    /**
     * A second person countersigns the decision, or sends it back.
     *
     * @throws org.openleap.shared.error.AccessRefusedException {@link SuggestionProblem#NOT_YOURS} also for the decider
     */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.DIRECTOR})
    public void countersign(@Valid @NotNull SecondOpinion command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.COUNTERSIGN);
        suggestion.deciding().countersign(command, desk.who(), desk.now());
        decisions.decided(suggestion);
    }

    /** The owner reports on the work; the first report starts it. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void reportProgress(@Valid @NotNull ReportProgress command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.UPDATE);
        boolean first = !suggestion.work().hasStarted();
        suggestion.doing().report(command, desk.who(), desk.now());
        works.progressed(suggestion, first);
    }

    /**
     * The owner says it is done and shows it; waits for a second person.
     *
     * @throws org.openleap.shared.error.ConflictException {@link SuggestionProblem#ACTIONS_OPEN}
     */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void proposeCompletion(@Valid @NotNull ProposeCompletion command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.COMPLETE);
        promised.requireDone(command.reference());
        suggestion.doing().proposeCompletion(command, desk.who(), desk.now());
        decisions.note(suggestion);
    }

    /** A lead or a lay reviewer confirms the completion, or sends it back; never the person who proposed it. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.LAY_REVIEWER})
    public void confirmCompletion(@Valid @NotNull SecondOpinion command) {
        var suggestion = desk.open(command.reference(), command.version(), SuggestionAction.CONFIRM);
        suggestion.doing().confirm(command, desk.who(), desk.now());
        works.confirmed(suggestion);
    }
}
