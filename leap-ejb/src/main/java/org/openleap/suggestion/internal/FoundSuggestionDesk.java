package org.openleap.suggestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Hits;
import org.openleap.search.SearchIndex;
import org.openleap.suggestion.FoundSuggestion;
import org.openleap.suggestion.FoundSuggestions;
import org.openleap.suggestion.SuggestionReference;

/** Loads what the index found, within the scope of the caller, in the order of the index. */
@ApplicationScoped
public class FoundSuggestionDesk {
    @Inject
    FoundSuggestionRepository suggestions;

    @Inject
    SuggestionMapper mapper;

    @Inject
    SuggestionDesk desk;

    @Inject
    SearchIndex index;

    public FoundSuggestions load(Hits hits, String words, VisibilityScope scope) {
        var references = hits.references().stream().map(SuggestionReference::of).toList();
        var found = suggestions.among(references, scope).stream()
                .collect(Collectors.toMap(Suggestion::reference, Function.identity()));
        var rows = references.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(each -> found(each, words))
                .toList();
        return new FoundSuggestions(hits.page(rows), hits.total(), hits.more());
    }

    private FoundSuggestion found(Suggestion suggestion, String words) {
        var text = String.join(" ", SuggestionsToFind.texts(suggestion)).strip();
        return new FoundSuggestion(mapper.summary(suggestion, desk.today()), index.mark(words, text));
    }
}
