package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.openleap.action.ActionProblem;
import org.openleap.action.PlanItemStatus;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.PlannedWork;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionProgress;
import org.openleap.suggestion.SuggestionReference;

/** Between the plan and the suggestions it comes from. Never decides: it reports on work, and asks what may be seen. */
@ApplicationScoped
public class PlanLinks {
    @Inject
    PlannedWork work;

    @Inject
    SuggestionProgress progress;

    @Inject
    PlanRepository items;

    @Inject
    CurrentUser user;

    public boolean isVisible(SuggestionReference suggestion) {
        return work.isVisible(suggestion, user.scope());
    }

    /** @throws NotFoundException {@link SuggestionProblem#UNKNOWN_SUGGESTION} also when it is hidden */
    public void requireVisible(SuggestionReference suggestion) {
        if (!isVisible(suggestion)) throw new NotFoundException(SuggestionProblem.UNKNOWN_SUGGESTION);
    }

    Set<SuggestionReference> visibleIn(FeedbackReference item) {
        return work.visibleIn(item, user.scope());
    }

    /** The adopted suggestions it comes from move with it; what their proposers read are these words. */
    public void tell(PlanItem item, String words) {
        item.sources().stream()
                .filter(progress::isGoingOn)
                .forEach(suggestion -> progress.report(suggestion, percentOf(suggestion), words));
    }

    /** The same, in words made from the step. */
    public void tellOfStep(PlanItem item, int milestone) {
        var title = item.milestones().read().stream()
                .filter(each -> each.number() == milestone)
                .findFirst()
                .orElseThrow()
                .title();
        var steps = item.milestones();
        tell(
                item,
                "%s. Steps done: %d of %d.".formatted(title.replaceFirst("[.\\s]+$", ""), steps.done(), steps.steps()));
    }

    /** @throws ConflictException {@link ActionProblem#ONLY_ACTION} */
    public void requireNotTheOnlyAction(PlanItem item) {
        boolean only = item.sources().stream()
                .filter(progress::isGoingOn)
                .anyMatch(source -> items.of(source).stream().noneMatch(other -> isAnother(other, item)));
        if (only) throw new ConflictException(ActionProblem.ONLY_ACTION);
    }

    private static boolean isAnother(PlanItem other, PlanItem item) {
        return !other.reference().equals(item.reference()) && other.status() != PlanItemStatus.DROPPED;
    }

    /** The mean of its actions, those that were dropped left out; 100 is for its completion to say. */
    private int percentOf(SuggestionReference suggestion) {
        var mean = items.of(suggestion).stream()
                .filter(action -> action.status() != PlanItemStatus.DROPPED)
                .mapToInt(PlanItem::percent)
                .average()
                .orElse(0);
        return Math.min((int) mean, 99);
    }
}
