package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.openleap.feedback.FeedbackItems;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.EditGuard;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.NotFoundException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionPart;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/** The one door to a suggestion for somebody who wants to work on it: seen, allowed, and not changed meanwhile. */
@ApplicationScoped
public class SuggestionDesk {
    @Inject
    SuggestionRepository suggestions;

    @Inject
    SuggestionAccess access;

    @Inject
    FeedbackItems items;

    @Inject
    EditGuard guard;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** @throws NotFoundException {@link SuggestionProblem#UNKNOWN_SUGGESTION} also when it is hidden */
    public Suggestion require(SuggestionReference reference) {
        return suggestions
                .find(reference, user.scope())
                .orElseThrow(() -> new NotFoundException(SuggestionProblem.UNKNOWN_SUGGESTION, reference.value()));
    }

    /** What was found in an item, in the order it was marked. */
    public List<Suggestion> ofItem(FeedbackReference item) {
        return suggestions.ofItem(item, user.scope());
    }

    /** Whether the work on it can be reported, for components that have decided themselves who may. */
    public boolean isGoingOn(SuggestionReference reference) {
        return suggestions.find(reference, VisibilityScope.system()).stream().anyMatch(SuggestionAccess::isGoingOn);
    }

    /** @throws ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} when no work is going on */
    public Suggestion requireGoingOn(SuggestionReference reference) {
        var suggestion = requireForStep(reference);
        access.requireFitting(SuggestionAction.UPDATE, suggestion);
        return suggestion;
    }

    /** For a component that leads it through a step and has decided itself who may. */
    public Suggestion requireForStep(SuggestionReference reference) {
        return suggestions
                .find(reference, VisibilityScope.system())
                .orElseThrow(() -> new NotFoundException(SuggestionProblem.UNKNOWN_SUGGESTION, reference.value()));
    }

    /** The suggestion, for this action, as the caller saw it. */
    public Suggestion open(SuggestionReference reference, long version, SuggestionAction action) {
        var suggestion = require(reference);
        guard.requireUnchanged(version, suggestion.version(), suggestion.lastChange());
        access.require(action, suggestion, user.scope());
        access.requireFitting(action, suggestion);
        return suggestion;
    }

    /** Marks words of an item that is being analysed. */
    public Suggestion mark(IdentifySuggestion command) {
        var item = items.requireToRead(command.item(), user.scope());
        if (item.status() != FeedbackStatus.IN_ANALYSIS) {
            throw new ConflictException(SuggestionProblem.ITEM_NOT_IN_ANALYSIS);
        }
        var number = items.marked(item.reference());
        var suggestion = Suggestion.identify(command, item, number, user.id(), now());
        suggestions.add(suggestion);
        return suggestion;
    }

    /** Takes a mark back while the item is being analysed. */
    public Suggestion unmark(SuggestionReference reference, long version) {
        var suggestion = open(reference, version, SuggestionAction.ASSIGN);
        var item = items.require(reference.item(), user.scope());
        if (item.status() != FeedbackStatus.IN_ANALYSIS) {
            throw new ConflictException(SuggestionProblem.ITEM_NOT_IN_ANALYSIS);
        }
        suggestion.status().requireOneOf(EnumSet.of(SuggestionStatus.IDENTIFIED), SuggestionStatus.IDENTIFIED);
        suggestions.remove(suggestion);
        items.unmarked(reference.item());
        return suggestion;
    }

    /** Whether what is in the item has been found, and its proposer told. Only then does anybody decide. */
    public boolean isAnalysed(FeedbackReference item) {
        return items.find(item, VisibilityScope.system())
                .filter(found -> found.status().isAfterFinding())
                .isPresent();
    }

    /** @throws ConflictException {@link SuggestionProblem#ITEM_STILL_IN_ANALYSIS} */
    public void requireAnalysed(Suggestion suggestion) {
        if (!isAnalysed(suggestion.reference().item())) {
            throw new ConflictException(SuggestionProblem.ITEM_STILL_IN_ANALYSIS);
        }
    }

    /** @throws RuleViolatedException {@link SuggestionProblem#DATE_IN_THE_PAST} */
    public void requireAhead(LocalDate date) {
        if (date.isBefore(today())) throw new RuleViolatedException(SuggestionProblem.DATE_IN_THE_PAST);
    }

    /** The parts of a suggestion that is split, each with the next number of its item. */
    public List<Suggestion> parts(Suggestion whole, List<SuggestionPart> parts) {
        var item = whole.reference().item();
        var made = parts.stream()
                .map(part -> whole.part(part, items.marked(item), who(), now()))
                .toList();
        made.forEach(suggestions::add);
        return made;
    }

    /** Whoever asks. */
    public UserId who() {
        return user.id();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), WorkingDays.LONDON);
    }

    public Instant now() {
        return clock.instant();
    }
}
