package org.openleap.search.internal;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.openleap.search.Hits;
import org.openleap.search.News;
import org.openleap.shared.Cursor;
import org.openleap.shared.PageRequest;

/** Reads a page in the order of the index and stops there: a common word costs no more than a rare one. */
public final class NewestFirst {
    /** Counted so far and no further. */
    private static final int MOST = 1_000;

    private NewestFirst() {}

    static Hits page(IndexSearcher searcher, Query query, PageRequest request) throws IOException {
        var after = request.after().isEmpty() ? null : after(request.cursor());
        var found = searcher.search(
                query, new TopFieldCollectorManager(Fields.NEWEST_FIRST, request.size() + 1, after, MOST));
        boolean next = found.scoreDocs.length > request.size();
        var shown = next ? Arrays.copyOf(found.scoreDocs, request.size()) : found.scoreDocs;
        return new Hits(
                LuceneIndex.references(searcher, shown),
                next ? cursor((FieldDoc) shown[shown.length - 1]) : "",
                (int) Math.min(found.totalHits.value, MOST),
                isMore(found));
    }

    /** What stands above the floor; what is below was there before. */
    public static News news(IndexSearcher searcher, Query query, String floor, int most) throws IOException {
        var found = searcher.search(query, new TopFieldCollectorManager(Fields.NEWEST_FIRST, most + 1, null, 1));
        var above = Arrays.stream(found.scoreDocs)
                .filter(each -> floor.isEmpty() || isAbove((FieldDoc) each, Cursor.decode(floor)))
                .toArray(ScoreDoc[]::new);
        if (above.length <= most) return new News(LuceneIndex.references(searcher, above), floor);
        var shown = Arrays.copyOf(above, most);
        return new News(LuceneIndex.references(searcher, shown), cursor((FieldDoc) shown[most - 1]));
    }

    private static boolean isAbove(FieldDoc found, Cursor floor) {
        long at = (Long) found.fields[0];
        long floorAt = Fields.micros(floor.at());
        return at > floorAt || at == floorAt && (Long) found.fields[1] > floor.id();
    }

    private static boolean isMore(TopFieldDocs found) {
        return found.totalHits.value > MOST || found.totalHits.relation != TotalHits.Relation.EQUAL_TO;
    }

    private static FieldDoc after(Cursor cursor) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {Fields.micros(cursor.at()), cursor.id()});
    }

    private static String cursor(FieldDoc last) {
        return new Cursor(Fields.instant((Long) last.fields[0]), (Long) last.fields[1]).encode();
    }

    static String reference(IndexSearcher searcher, int found) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found, leaves));
        var references = DocValues.getSorted(leaf.reader(), Fields.REFERENCE);
        references.advanceExact(found - leaf.docBase);
        return references.lookupOrd(references.ordValue()).utf8ToString();
    }
}
