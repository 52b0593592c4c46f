package org.openleap.action.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.openleap.action.ActionProblem;
import org.openleap.action.AddPlanItem;
import org.openleap.action.PlanItemAction;
import org.openleap.action.PlanItemReference;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.NotFoundException;
import org.openleap.suggestion.SuggestionReference;

/** The one door to an item for somebody who wants to work on it: seen, allowed, and not changed meanwhile. */
@ApplicationScoped
public class PlanDesk {
    @Inject
    PlanRepository items;

    @Inject
    PlanItemAccess access;

    @Inject
    PlanLinks links;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws NotFoundException {@link ActionProblem#UNKNOWN_ITEM} also when it is hidden */
    public PlanItem require(PlanItemReference reference) {
        return items.find(reference, user.scope())
                .orElseThrow(() -> new NotFoundException(ActionProblem.UNKNOWN_ITEM, reference.value()));
    }

    /** The item, for this action, as the caller saw it. */
    public PlanItem open(PlanItemReference reference, long version, PlanItemAction action) {
        var item = require(reference);
        guard.requireUnchanged(version, item.version(), item.lastChange());
        access.require(action, item, user.scope());
        return item;
    }

    /** A new item of the plan. */
    public PlanItem write(AddPlanItem command, String place) {
        access.requireWriting(command.terms().service(), user.scope());
        var item = PlanItem.write(command, place, user.id(), now());
        items.add(item);
        return item;
    }

    /** The actions of a suggestion that the caller sees. */
    public List<PlanItem> of(SuggestionReference suggestion) {
        return links.isVisible(suggestion) ? items.of(suggestion) : List.of();
    }

    /** The actions of the suggestions in an item, as far as the caller sees these. */
    public List<PlanItem> of(FeedbackReference item) {
        return items.of(links.visibleIn(item));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), WorkingDays.LONDON);
    }

    public Instant now() {
        return clock.instant();
    }
}
