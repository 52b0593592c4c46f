package org.openleap.suggestion.internal;

import static org.openleap.suggestion.SuggestionStatus.ADOPTED;
import static org.openleap.suggestion.SuggestionStatus.ADOPTION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.ADOPTION_WITHDRAWAL_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.CLARIFYING;
import static org.openleap.suggestion.SuggestionStatus.COMPLETED;
import static org.openleap.suggestion.SuggestionStatus.COMPLETION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.IDENTIFIED;
import static org.openleap.suggestion.SuggestionStatus.IN_PROGRESS;
import static org.openleap.suggestion.SuggestionStatus.ON_HOLD;
import static org.openleap.suggestion.SuggestionStatus.RECONSIDERING;
import static org.openleap.suggestion.SuggestionStatus.REFERRED;
import static org.openleap.suggestion.SuggestionStatus.REJECTED;
import static org.openleap.suggestion.SuggestionStatus.REJECTION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.UNDER_CONSIDERATION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
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
    /** Where a suggestion must stand for each action. */
    private static final Map<SuggestionAction, Set<SuggestionStatus>> WHERE = new EnumMap<>(Map.ofEntries(
            Map.entry(SuggestionAction.ASSIGN, EnumSet.of(IDENTIFIED, UNDER_CONSIDERATION, RECONSIDERING)),
            Map.entry(SuggestionAction.DECIDE, EnumSet.of(UNDER_CONSIDERATION)),
            Map.entry(SuggestionAction.SPLIT, EnumSet.of(UNDER_CONSIDERATION)),
            Map.entry(SuggestionAction.ASK, EnumSet.of(UNDER_CONSIDERATION)),
            Map.entry(SuggestionAction.REFER, EnumSet.of(UNDER_CONSIDERATION)),
            Map.entry(SuggestionAction.ACCEPT_ANSWER, EnumSet.of(REFERRED)),
            Map.entry(SuggestionAction.NOTE_ANSWER, EnumSet.of(CLARIFYING)),
            Map.entry(
                    SuggestionAction.COUNTERSIGN,
                    EnumSet.of(REJECTION_PROPOSED, ADOPTION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED)),
            Map.entry(SuggestionAction.UPDATE, EnumSet.of(ADOPTED, IN_PROGRESS)),
            Map.entry(SuggestionAction.SLIP, EnumSet.of(ADOPTED, IN_PROGRESS, ON_HOLD)),
            Map.entry(SuggestionAction.HOLD, EnumSet.of(IN_PROGRESS)),
            Map.entry(SuggestionAction.RESUME, EnumSet.of(ON_HOLD)),
            Map.entry(SuggestionAction.WITHDRAW_ADOPTION, EnumSet.of(ADOPTED, IN_PROGRESS, ON_HOLD)),
            Map.entry(SuggestionAction.COMPLETE, EnumSet.of(IN_PROGRESS)),
            Map.entry(SuggestionAction.CONFIRM, EnumSet.of(COMPLETION_PROPOSED)),
            Map.entry(SuggestionAction.RECONSIDER, EnumSet.of(REJECTED, COMPLETED)),
            Map.entry(SuggestionAction.DECIDE_AGAIN, EnumSet.of(RECONSIDERING)),
            Map.entry(
                    SuggestionAction.PUBLISH,
                    EnumSet.of(ADOPTED, IN_PROGRESS, ON_HOLD, COMPLETION_PROPOSED, COMPLETED, REJECTED)),
            Map.entry(SuggestionAction.LABEL, EnumSet.allOf(SuggestionStatus.class))));

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
        return WHERE.get(action).contains(suggestion.status());
    }

    private static boolean may(SuggestionAction action, Suggestion suggestion, VisibilityScope caller) {
        return switch (action) {
            case ASSIGN, PUBLISH -> caller.seesUnscreened();
            case SPLIT, NOTE_ANSWER, LABEL -> caller.seesUnscreened() || isInCharge(suggestion, caller);
            case DECIDE, ASK, REFER, ACCEPT_ANSWER, UPDATE, SLIP, HOLD, RESUME, WITHDRAW_ADOPTION, COMPLETE ->
                isInCharge(suggestion, caller);
            case COUNTERSIGN -> caller.has(seconder(suggestion)) && !suggestion.isProposedBy(caller.user());
            case CONFIRM -> confirms(caller) && !suggestion.isCompletedBy(caller.user());
            case RECONSIDER -> caller.has(Roles.ENGAGEMENT_LEAD);
            case DECIDE_AGAIN -> suggestion.isOwnedBy(caller.user());
        };
    }

    /** The owner, whoever stands in for them, or a lead of the service it is about. */
    private static boolean isInCharge(Suggestion suggestion, VisibilityScope caller) {
        boolean ofService = caller.has(Roles.SERVICE_LEAD) && caller.services().contains(suggestion.service());
        return ofService || caller.people().stream().anyMatch(suggestion::isOwnedBy);
    }

    private static boolean confirms(VisibilityScope caller) {
        return caller.has(Roles.ENGAGEMENT_LEAD) || caller.has(Roles.LAY_REVIEWER);
    }

    private static String seconder(Suggestion suggestion) {
        return suggestion.status() == ADOPTION_PROPOSED ? Roles.DIRECTOR : Roles.ENGAGEMENT_LEAD;
    }
}
