package org.openleap.search.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.openleap.identity.VisibilityScope;
import org.openleap.search.SearchKind;

/** Finds records that share the rare words of a text. */
public final class Neighbours {
    private static final int TELLING_WORDS = 25;
    private static final int SHORTEST_WORD = 3;

    private Neighbours() {}

    public static List<String> of(
            IndexSearcher searcher, SearchKind kind, String words, int most, VisibilityScope caller)
            throws IOException {
        var alike = new MoreLikeThis(searcher.getIndexReader());
        alike.setAnalyzer(LeapAnalyzer.STEMS);
        alike.setFieldNames(new String[] {Fields.TEXT});
        alike.setMinTermFreq(1);
        alike.setMinDocFreq(1);
        alike.setMinWordLen(SHORTEST_WORD);
        alike.setMaxQueryTerms(TELLING_WORDS);
        var query = new BooleanQuery.Builder()
                .add(alike.like(Fields.TEXT, new StringReader(words)), Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER);
        var found = searcher.search(QueryReader.limit(query, caller).build(), most);
        return LuceneIndex.references(searcher, found.scoreDocs);
    }
}
