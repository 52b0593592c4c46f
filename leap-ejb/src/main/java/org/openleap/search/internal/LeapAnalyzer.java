package org.openleap.search.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How LEAP reads words: case, accents and apostrophes do not matter, English endings do not matter, and no word is too
 * common to be looked for. {@code A&E}, {@code A & E} and {@code A and E} are one word; elsewhere {@code &} reads "and".
 */
public final class LeapAnalyzer extends Analyzer {
    /** Every word as it stands and without its ending, in the same place: for the index, and for setting hits apart. */
    public static final Analyzer BOTH = new LeapAnalyzer(Endings.BOTH);

    /** Without endings: for words that somebody looks for. */
    public static final Analyzer STEMS = new LeapAnalyzer(Endings.OFF);

    /** As they stand: for "exact words" and beginnings of words. */
    public static final Analyzer EXACT = new LeapAnalyzer(Endings.ON);

    private static final Pattern SINGLE_LETTERS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})(?:\\s?[&+]\\s?|\\s+and\\s+)(\\p{L})(?![\\p{L}\\p{N}])");
    private static final NormalizeCharMap MARKS = marks();

    private final Endings endings;

    private enum Endings {
        ON,
        OFF,
        BOTH
    }

    private LeapAnalyzer(Endings endings) {
        this.endings = endings;
    }

    /** The words of a text without their endings, in their order. */
    public static List<String> stems(String text) {
        try (var words = STEMS.tokenStream("", text)) {
            var term = words.addAttribute(CharTermAttribute.class);
            var stems = new ArrayList<String>();
            words.reset();
            while (words.incrementToken()) stems.add(term.toString());
            words.end();
            return stems;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(MARKS, new PatternReplaceCharFilter(SINGLE_LETTERS, "$1and$2", text));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, endings(folded));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream word) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(word));
    }

    private TokenStream endings(TokenStream words) {
        return switch (endings) {
            case ON -> words;
            case OFF -> stemmed(words);
            case BOTH -> new RemoveDuplicatesTokenFilter(stemmed(new KeywordRepeatFilter(words)));
        };
    }

    private static TokenStream stemmed(TokenStream words) {
        return new SnowballFilter(words, new EnglishStemmer());
    }

    private static NormalizeCharMap marks() {
        var marks = new NormalizeCharMap.Builder();
        marks.add("'", "");
        marks.add("’", "");
        marks.add("‘", "");
        marks.add("&", " and ");
        return marks.build();
    }
}
