package org.openleap.search.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.Audience;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;
import org.openleap.search.SearchQuery;

/**
 * Reads what people type. All words must be there; the last one may be unfinished; "words in quotes" stand so, in a row;
 * {@code -word} must not be there. Whatever else is typed is read as words: there is no wrong question.
 */
public final class QueryReader extends SimpleQueryParser {
    private static final int SIGNS = WHITESPACE_OPERATOR | PHRASE_OPERATOR | NOT_OPERATOR | PREFIX_OPERATOR;
    private static final int LONGEST = 200;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_REFERENCE = 4;
    private static final int LONGEST_REFERENCE = 16;
    private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]{2,})(?=$)");
    private static final Pattern EACH_WORD = Pattern.compile("([\\p{L}\\p{N}]{2,})(?![\\p{L}\\p{N}*'’])");
    private static final Pattern SINGLE_LETTERS =
            Pattern.compile("(?<!\\S)(\\p{L})(?:\\s*[&+]\\s*|\\s+and\\s+)(\\p{L})(?!\\S)");

    private QueryReader() {
        super(LeapAnalyzer.STEMS, Map.of(Fields.TEXT, 1f), SIGNS);
        setDefaultOperator(Occur.MUST);
    }

    /** What matches and may be found by the caller. */
    public static Query within(SearchQuery query, VisibilityScope caller, Instant now) {
        var all = new BooleanQuery.Builder()
                .add(words(query.kind(), query.words()), Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, query.kind().name())), Occur.FILTER);
        query.chosen().forEach((facet, codes) -> choose(all, facet, codes));
        if (query.overdue()) all.add(overdue(now), Occur.FILTER);
        return limit(all, caller).build();
    }

    /** Only what the caller may find. */
    static BooleanQuery.Builder limit(BooleanQuery.Builder query, VisibilityScope caller) {
        if (Audience.findsAll(caller)) return query;
        return query.add(anyOf(Fields.READER, Audience.marksOf(caller)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.HIDDEN, caller.user().value())), Occur.MUST_NOT);
    }

    /** The typed words alone; everything when nothing was typed. */
    static Query words(SearchKind kind, String typed) {
        if (typed.isBlank()) return new MatchAllDocsQuery();
        var read = new QueryReader().parse(prepared(kind, typed));
        var words = read == null ? new MatchNoDocsQuery() : read;
        var reference = Fields.plainReference(typed);
        return isReference(reference, typed)
                ? eitherOf(words, new PrefixQuery(new Term(Fields.TYPED_REFERENCE, reference)))
                : words;
    }

    /** Past its day at this moment. */
    private static Query overdue(Instant now) {
        return LongPoint.newRangeQuery(Fields.DUE, Long.MIN_VALUE, Fields.micros(now) - 1);
    }

    private static void choose(BooleanQuery.Builder query, SearchFacet facet, Collection<String> codes) {
        if (!codes.isEmpty()) query.add(anyOf(Fields.facet(facet), codes), Occur.FILTER);
    }

    private static Query anyOf(String field, Collection<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private static Query eitherOf(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    private static boolean isReference(String plain, String typed) {
        boolean couldBe = plain.startsWith("FB") || typed.chars().anyMatch(Character::isDigit);
        return couldBe && plain.length() >= SHORTEST_REFERENCE && plain.length() <= LONGEST_REFERENCE;
    }

    /** Takes out what would be read as a sign and was meant as punctuation, and marks the words that may be unfinished. */
    private static String prepared(SearchKind kind, String typed) {
        var text = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
        var plain = text.replaceAll("[“”„]", "\"").replace('*', ' ').replaceAll("-(?=\\s|-|$)", " ");
        var joined = SINGLE_LETTERS.matcher(plain).replaceAll("$1&$2").strip();
        var unfinished = kind.isName() ? EACH_WORD : BEGINNING;
        return isInQuotes(joined) ? joined : unfinished.matcher(joined).replaceAll("$1*");
    }

    private static boolean isInQuotes(String text) {
        return text.endsWith("\"")
                || text.chars().filter(letter -> letter == '"').count() % 2 == 1;
    }

    @Override
    protected Query newPhraseQuery(String text, int slop) {
        return new QueryBuilder(LeapAnalyzer.EXACT).createPhraseQuery(Fields.TEXT, text, slop);
    }

    /** A finished word is found with any ending, an unfinished one by its beginning. */
    @Override
    protected Query newPrefixQuery(String text) {
        var beginning = LeapAnalyzer.EXACT.normalize(Fields.TEXT, text);
        var unfinished = new PrefixQuery(new Term(Fields.TEXT, beginning), PrefixQuery.CONSTANT_SCORE_REWRITE);
        var finished = newDefaultQuery(text);
        return finished == null || text.length() < SHORTEST_BEGINNING ? unfinished : eitherOf(finished, unfinished);
    }
}
