package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.identity.Roles;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.AccessRefusedException;
import org.openleap.shared.error.ConflictException;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionStatus;

/** What this caller may do to this suggestion now. Whether they may see it at all was decided by the query. */
@ApplicationScoped
public class SuggestionAccess {
    private static final Set<SuggestionStatus> PUBLISHABLE = EnumSet.of(
            SuggestionStatus.ADOPTED,
            SuggestionStatus.IN_PROGRESS,
            SuggestionStatus.COMPLETION_PROPOSED,
            SuggestionStatus.COMPLETED,
            SuggestionStatus.REJECTED);

    /** Everything the caller may do now; the page shows no other button. */
    public Set<SuggestionAction> allowed(Suggestion suggestion, boolean analysed, VisibilityScope caller) {
        var allowed = EnumSet.noneOf(SuggestionAction.class);
        for (var action : SuggestionAction.values()) {
            boolean possible = analysed || action != SuggestionAction.ASSIGN;
            if (possible && fits(action, suggestion) && may(action, suggestion, caller)) allowed.add(action);
        }
        return allowed;
    }

    /** @throws AccessRefusedException {@link SuggestionProblem#NOT_YOURS} when the caller may see it and no more */
    public void require(SuggestionAction action, Suggestion suggestion, VisibilityScope caller) {
        if (!may(action, suggestion, caller)) throw new AccessRefusedException(SuggestionProblem.NOT_YOURS);
    }

    /** @throws ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} when it does not stand where this can be done */
    public void requireFitting(SuggestionAction action, Suggestion suggestion) {
        if (!fits(action, suggestion)) {
            throw new ConflictException(
                    SuggestionProblem.NOT_POSSIBLE_NOW, suggestion.status().name(), action.name());
        }
    }

    static boolean isGoingOn(Suggestion suggestion) {
        return fits(SuggestionAction.UPDATE, suggestion);
    }

    private static boolean fits(SuggestionAction action, Suggestion suggestion) {
        var status = suggestion.status();
        return switch (action) {
            case ASSIGN -> status == SuggestionStatus.IDENTIFIED || status == SuggestionStatus.UNDER_CONSIDERATION;
            case DECIDE -> status == SuggestionStatus.UNDER_CONSIDERATION;
            case COUNTERSIGN ->
                status == SuggestionStatus.REJECTION_PROPOSED || status == SuggestionStatus.ADOPTION_PROPOSED;
            case UPDATE -> status == SuggestionStatus.ADOPTED || status == SuggestionStatus.IN_PROGRESS;
            case COMPLETE -> status == SuggestionStatus.IN_PROGRESS;
            case CONFIRM -> status == SuggestionStatus.COMPLETION_PROPOSED;
            case PUBLISH -> PUBLISHABLE.contains(status);
        };
    }

    private static boolean may(SuggestionAction action, Suggestion suggestion, VisibilityScope caller) {
        return switch (action) {
            case ASSIGN, PUBLISH -> caller.seesUnscreened();
            case DECIDE, UPDATE, COMPLETE -> isInCharge(suggestion, caller);
            case COUNTERSIGN -> caller.has(seconder(suggestion)) && !suggestion.isDecidedBy(caller.user());
            case CONFIRM ->
                (caller.has(Roles.ENGAGEMENT_LEAD) || caller.has(Roles.LAY_REVIEWER))
                        && !suggestion.isCompletedBy(caller.user());
        };
    }

    /** The owner, or a lead of the service it is about. */
    private static boolean isInCharge(Suggestion suggestion, VisibilityScope caller) {
        boolean ofService = caller.has(Roles.SERVICE_LEAD) && caller.services().contains(suggestion.service());
        return suggestion.isOwnedBy(caller.user()) || ofService;
    }

    private static String seconder(Suggestion suggestion) {
        return suggestion.status() == SuggestionStatus.ADOPTION_PROPOSED ? Roles.DIRECTOR : Roles.ENGAGEMENT_LEAD;
    }
}
