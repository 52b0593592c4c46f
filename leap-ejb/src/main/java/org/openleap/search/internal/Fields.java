package org.openleap.search.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchFacet;
import org.openleap.search.SearchKind;

/** What a document of the index is made of. Whoever changes it raises {@link #LAYOUT}: then every index is built anew. */
final class Fields {
    static final String LAYOUT = "1";

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String REFERENCE = "reference";
    static final String TYPED_REFERENCE = "typed";
    static final String TEXT = "text";
    static final String READER = "reader";
    static final String HIDDEN = "hidden";
    static final String AT = "at";
    static final String NUMBER = "number";
    static final String DUE = "due";

    /** The order of the files themselves, so that reading ends with the page. */
    static final Sort NEWEST_FIRST =
            new Sort(new SortField(AT, SortField.Type.LONG, true), new SortField(NUMBER, SortField.Type.LONG, true));

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Fields() {}

    static Term key(SearchKind kind, String reference) {
        return new Term(KEY, kind + " " + reference);
    }

    static String facet(SearchFacet facet) {
        return "facet." + facet;
    }

    static Document document(SearchDocument record) {
        var document = new Document();
        document.add(new StringField(KEY, key(record.kind(), record.reference()).text(), Field.Store.NO));
        document.add(new StringField(KIND, record.kind().name(), Field.Store.NO));
        document.add(new SortedDocValuesField(REFERENCE, new BytesRef(record.reference())));
        document.add(new NumericDocValuesField(AT, micros(record.at())));
        document.add(new NumericDocValuesField(NUMBER, record.number()));
        document.add(new TextField(TEXT, record.title(), Field.Store.NO));
        record.texts().forEach(text -> document.add(new TextField(TEXT, text, Field.Store.NO)));
        typed(record.reference()).forEach(key -> document.add(new StringField(TYPED_REFERENCE, key, Field.Store.NO)));
        record.audience().readers().forEach(mark -> document.add(new StringField(READER, mark, Field.Store.NO)));
        record.audience().hiddenFrom().forEach(id -> document.add(new StringField(HIDDEN, id, Field.Store.NO)));
        if (record.dueAt().isBefore(Instant.MAX)) due(document, micros(record.dueAt()));
        record.facets().forEach((facet, codes) -> codes.forEach(code -> file(document, facet(facet), code)));
        file(document, facet(SearchFacet.QUARTER), quarter(record.at()));
        return document;
    }

    private static void due(Document document, long micros) {
        document.add(new LongPoint(DUE, micros));
        document.add(new NumericDocValuesField(DUE, micros));
    }

    private static void file(Document document, String facet, String code) {
        document.add(new StringField(facet, code, Field.Store.NO));
        document.add(new SortedSetDocValuesField(facet, new BytesRef(code)));
    }

    /** A reference however somebody writes it, with and without its letters in front. */
    private static Set<String> typed(String reference) {
        var plain = plainReference(reference);
        int dash = reference.indexOf('-');
        return dash < 0 ? Set.of(plain) : Set.of(plain, plainReference(reference.substring(dash + 1)));
    }

    /** Any case, with or without dashes and blanks, O for 0 and I or L for 1. */
    static String plainReference(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String quarter(Instant at) {
        var day = at.atZone(LONDON);
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
    }
}
