package org.openleap.search.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.SearchQuery;

/**
 * Proposes another spelling of what found nothing. Only a spelling that finds something for this caller: a word that stands
 * only in records they must not see would tell of them.
 */
public final class SpellingAdvice {
    private static final int SHORTEST = 4;

    private SpellingAdvice() {}

    public static Optional<String> of(IndexSearcher searcher, SearchQuery query, VisibilityScope caller, Instant now)
            throws IOException {
        var words = query.words().strip().split("\\s+");
        boolean better = false;
        for (int index = 0; index < words.length; index++) {
            var near = near(searcher, words[index]);
            better |= near.isPresent();
            words[index] = near.orElse(words[index]);
        }
        if (!better) return Optional.empty();
        var advice = new SearchQuery(query.kind(), String.join(" ", words), query.chosen(), query.overdue());
        return searcher.count(QueryReader.within(advice, caller, now)) > 0
                ? Optional.of(advice.words())
                : Optional.empty();
    }

    private static Optional<String> near(IndexSearcher searcher, String word) throws IOException {
        var plain = LeapAnalyzer.EXACT.normalize(Fields.TEXT, word).utf8ToString();
        if (plain.length() < SHORTEST || !plain.chars().allMatch(Character::isLetter)) return Optional.empty();
        var near = new DirectSpellChecker()
                .suggestSimilar(
                        new Term(Fields.TEXT, plain),
                        1,
                        searcher.getIndexReader(),
                        SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return near.length == 0 ? Optional.empty() : Optional.of(near[0].string);
    }
}
