package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.openleap.action.PlanItemAction;
import org.openleap.action.PlanItemStatus;
import org.openleap.action.ReportOnItem;
import org.openleap.identity.CurrentUser;
import org.openleap.suggestion.AdoptedWork;
import org.openleap.suggestion.OpenActions;
import org.openleap.suggestion.PlannedWork;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/**
 * Follows the suggestions, in their transactions: adopting one makes its first action; what is reported on the suggestion is
 * not asked for again. The adoption's own action is done when its owner says that the suggestion is done, so that nobody says
 * the same thing twice; every other action must have been finished before.
 */
@ApplicationScoped
public class Adoptions implements OpenActions {
    private static final Set<SuggestionStatus> OVER = EnumSet.of(SuggestionStatus.REJECTED, SuggestionStatus.WITHDRAWN);

    @Inject
    PlanRepository items;

    @Inject
    PlannedWork work;

    @Inject
    PlanItemAccess access;

    @Inject
    PlanNews news;

    @Inject
    PlanDesk desk;

    @Inject
    CurrentUser user;

    void on(@Observes SuggestionEvent event) {
        if (event.status() == SuggestionStatus.ADOPTED) promise(event.reference());
        if (OVER.contains(event.status())) withdraw(event.reference());
        switch (event.step()) {
            case "suggestion.progressed" -> follow(event.reference());
            case "suggestion.completionProposed" -> finish(event.reference());
            case "suggestion.sentBack", "suggestion.foundNotDone" -> reopen(event.reference());
            case "suggestion.slipped", "suggestion.held", "suggestion.resumed" -> delay(event.reference());
            default -> {} // Nothing that the plan would know.
        }
    }

    @Override
    public boolean hasOpen(SuggestionReference suggestion) {
        return items.of(suggestion).stream()
                .filter(item -> item.status().isOpen())
                .anyMatch(item -> !isDoneWith(suggestion, item));
    }

    /** The adoption's own action, without open steps, in front of somebody who may finish it. */
    private boolean isDoneWith(SuggestionReference suggestion, PlanItem item) {
        return item.isPromiseOf(suggestion)
                && item.milestones().open() == 0
                && access.allowed(item, user.scope()).contains(PlanItemAction.FINISH);
    }

    private void promise(SuggestionReference suggestion) {
        if (items.promised(suggestion).isPresent()) return;
        work.of(suggestion).ifPresent(promised -> {
            var item = PlanItem.promised(promised, user.id(), desk.now());
            items.add(item);
            news.note(item);
        });
    }

    private void follow(SuggestionReference suggestion) {
        var item = items.promised(suggestion).filter(open -> open.status().isOpen());
        if (item.isPresent()) work.of(suggestion).ifPresent(reported -> follow(item.get(), reported));
    }

    private void follow(PlanItem item, AdoptedWork reported) {
        if (items.of(reported.reference()).size() > 1
                || reported.news().equals(item.course().news())) return;
        var report = new ReportOnItem(item.reference(), item.version(), reported.percent(), reported.news());
        item.report(report, desk.today(), user.id(), desk.now());
        news.note(item);
    }

    /** The promise has another day. */
    private void delay(SuggestionReference suggestion) {
        var item = items.promised(suggestion).filter(open -> open.status().isOpen());
        if (item.isEmpty()) return;
        work.of(suggestion).ifPresent(promised -> item.get().delay(promised.due(), user.id(), desk.now()));
        news.note(item.get());
    }

    private void finish(SuggestionReference suggestion) {
        var outcome = work.of(suggestion).map(AdoptedWork::change).orElse("");
        items.of(suggestion).stream().filter(item -> item.status().isOpen()).forEach(item -> {
            item.finish(outcome, desk.today(), user.id(), desk.now());
            news.note(item);
        });
    }

    /** A second person found that it is not done. */
    private void reopen(SuggestionReference suggestion) {
        var item = items.promised(suggestion).filter(done -> done.status() == PlanItemStatus.DONE);
        if (item.isEmpty()) return;
        item.get().reopen(work.of(suggestion).map(AdoptedWork::sentBack).orElse(""), user.id(), desk.now());
        news.note(item.get());
    }

    /** The adoption was withdrawn: what only it promised is not done any more, and another adoption promises anew. */
    private void withdraw(SuggestionReference suggestion) {
        items.promised(suggestion).ifPresent(item -> {
            if (!item.withdraw(desk.today(), user.id(), desk.now())) return;
            news.note(item);
        });
    }
}
