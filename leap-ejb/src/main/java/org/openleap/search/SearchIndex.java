package org.openleap.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.internal.FacetCounter;
import org.openleap.search.internal.Highlighter;
import org.openleap.search.internal.LuceneIndex;
import org.openleap.search.internal.Neighbours;
import org.openleap.search.internal.NewestFirst;
import org.openleap.search.internal.Position;
import org.openleap.search.internal.QueryReader;
import org.openleap.search.internal.SpellingAdvice;
import org.openleap.shared.PageRequest;

/**
 * The index of this node. A change can be found within a second after its commit. While the index is being built it finds
 * what it has so far ({@link #isComplete}).
 */
@ApplicationScoped
public class SearchIndex {
    @Inject
    LuceneIndex index;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    InstantSource clock;

    /** What the caller may see of what matches, newest first. */
    public Hits page(SearchQuery query, PageRequest request, VisibilityScope caller) {
        return index.page(QueryReader.within(query, caller, clock.instant()), request);
    }

    /** How many of the records found have which code; for a facet with chosen codes, whatever it was without them. */
    public FacetCounts count(SearchQuery query, VisibilityScope caller) {
        return index.search(searcher -> FacetCounter.count(searcher, query, caller, clock.instant()));
    }

    /**
     * References of what each typed word begins a word of, the best first; nothing for a text without a letter or digit.
     *
     * @param most 1 to 200
     */
    public List<String> find(SearchKind kind, String typed, int most, VisibilityScope caller) {
        if (Words.of(typed).isEmpty()) return List.of();
        return index.best(QueryReader.within(SearchQuery.of(kind, typed), caller, clock.instant()), most);
    }

    /**
     * References of records with telling words in common, the most promising first; how alike they really are says {@link
     * Resemblance}.
     *
     * @param words the full text
     * @param most 1 to 200
     */
    public List<String> alike(SearchKind kind, String words, int most, VisibilityScope caller) {
        return index.search(searcher -> Neighbours.of(searcher, kind, words, most, caller));
    }

    /**
     * The newest records that match and stand above a place in the list.
     *
     * @param floor of the last {@link News}; empty for the whole list
     * @param most 1 to 200
     */
    public News news(SearchQuery query, String floor, int most, VisibilityScope caller) {
        var within = QueryReader.within(query, caller, clock.instant());
        return index.search(searcher -> NewestFirst.news(searcher, within, floor, most));
    }

    /** Those of them that the caller may see by the last word, which is the component's; inside a transaction. */
    public List<String> visible(SearchKind kind, List<String> references, VisibilityScope caller) {
        var seen = sources.stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.visible(references, caller).stream())
                .collect(Collectors.toSet());
        return references.stream().filter(seen::contains).toList();
    }

    /** The best part of the text, with what was looked for set apart; the beginning of the text when nothing was. */
    public List<Piece> mark(String typed, String text) {
        return Highlighter.mark(typed, text);
    }

    /** The words as they were perhaps meant, when the typed ones find nothing and these find something for the caller. */
    public Optional<String> advise(SearchQuery query, VisibilityScope caller) {
        return index.search(searcher -> SpellingAdvice.of(searcher, query, caller, clock.instant()));
    }

    /** False while it is being built. */
    public boolean isComplete() {
        return index.isComplete();
    }

    /** Whether everything up to this event and this {@link SearchChanges change} can be found. */
    public boolean isUpTo(long event, long change) {
        return index.isUpTo(new Position(event, change));
    }
}
