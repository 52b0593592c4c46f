package org.openleap.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.VisibilityScope;
import org.openleap.suggestion.internal.Suggestion;
import org.openleap.suggestion.internal.SuggestionAccess;
import org.openleap.suggestion.internal.SuggestionRepository;

/**
 * What the action plan asks about suggestions, inside its own guarded services and transactions. Nothing here decides or
 * changes anything (register.md 4.5, invariant 10); reports go through {@link SuggestionProgress}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlannedWork {
    @Inject
    SuggestionRepository suggestions;

    @Inject
    SuggestionAccess access;

    /** What was promised; empty when nothing was. */
    public Optional<AdoptedWork> of(SuggestionReference reference) {
        return find(reference).filter(found -> !found.work().action().isEmpty()).map(PlannedWork::work);
    }

    /** Whether the caller sees the suggestion. */
    public boolean isVisible(SuggestionReference reference, VisibilityScope caller) {
        return suggestions.find(reference, caller).isPresent();
    }

    /** Whether the caller works on what was adopted, and so may show evidence of it. */
    public boolean isWorkedOnBy(SuggestionReference reference, VisibilityScope caller) {
        return suggestions
                .find(reference, caller)
                .map(found -> access.allowed(found, true, caller))
                .filter(allowed -> allowed.contains(SuggestionAction.UPDATE))
                .isPresent();
    }

    /** Titles of those suggestions that the caller sees. One query for all. */
    public Map<SuggestionReference, String> titlesOf(
            Collection<SuggestionReference> references, VisibilityScope caller) {
        var items = references.stream().map(SuggestionReference::item).collect(Collectors.toSet());
        return suggestions.ofItems(items, caller).stream()
                .filter(found -> references.contains(found.reference()))
                .collect(Collectors.toMap(Suggestion::reference, Suggestion::title));
    }

    /** Those of an item that the caller sees. */
    public Set<SuggestionReference> visibleIn(FeedbackReference item, VisibilityScope caller) {
        return suggestions.ofItem(item, caller).stream()
                .map(Suggestion::reference)
                .collect(Collectors.toSet());
    }

    private Optional<Suggestion> find(SuggestionReference reference) {
        return suggestions.find(reference, VisibilityScope.system());
    }

    private static AdoptedWork work(Suggestion suggestion) {
        var work = suggestion.work();
        return new AdoptedWork(
                suggestion.reference(),
                suggestion.title(),
                work.action(),
                suggestion.owner(),
                work.due(),
                suggestion.service(),
                suggestion.place(),
                work.percent(),
                work.news(),
                work.change(),
                suggestion.verdict().sentBack());
    }
}
