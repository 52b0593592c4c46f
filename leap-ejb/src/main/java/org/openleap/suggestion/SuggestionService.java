package org.openleap.suggestion;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.identity.Roles;

/** Leads each suggestion from the marked words to its end, and owes the proposer every answer on the way. */
@Stateless
@DenyAll
public class SuggestionService {

    /** Marks words of an item that is being analysed. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public SuggestionReference identify(@Valid @NotNull IdentifySuggestion command) {
        throw new UnsupportedOperationException();
    }

    /** Takes a mark back before the analysis is concluded. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void unmark(@NotNull SuggestionReference reference, long version) {
        throw new UnsupportedOperationException();
    }

    /** Concludes the analysis: the marked suggestions were found; owes the proposer "we heard these". */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void findSuggestions(@Valid @NotNull ConcludeAnalysis command) {
        throw new UnsupportedOperationException();
    }

    /** Gives it to the person who decides. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.ENGAGEMENT_OFFICER})
    public void assign(@Valid @NotNull AssignSuggestion command) {
        throw new UnsupportedOperationException();
    }

    /** We will do it; above the threshold it waits for a director. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void adopt(@Valid @NotNull AdoptSuggestion command) {
        throw new UnsupportedOperationException();
    }

    /** We cannot do it; waits for an engagement lead. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void reject(@Valid @NotNull RejectSuggestion command) {
        throw new UnsupportedOperationException();
    }

    /** A second person countersigns the decision, or sends it back. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.DIRECTOR})
    public void countersign(@Valid @NotNull SecondOpinion command) {
        throw new UnsupportedOperationException();
    }

    /** The owner reports on the work. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void reportProgress(@Valid @NotNull ReportProgress command) {
        throw new UnsupportedOperationException();
    }

    /** The owner says it is done and shows it; waits for a second person. */
    @RolesAllowed({Roles.SERVICE_LEAD, Roles.ENGAGEMENT_LEAD})
    public void proposeCompletion(@Valid @NotNull ProposeCompletion command) {
        throw new UnsupportedOperationException();
    }

    /** A lead or a lay reviewer confirms the completion, or sends it back. */
    @RolesAllowed({Roles.ENGAGEMENT_LEAD, Roles.LAY_REVIEWER})
    public void confirmCompletion(@Valid @NotNull SecondOpinion command) {
        throw new UnsupportedOperationException();
    }
}
