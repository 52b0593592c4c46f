package org.openleap.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.openleap.search.Piece;
import org.openleap.search.SearchKind;

/** Sets apart, in the text as it was loaded, what was looked for: with the same reading of words as the index has. */
public final class Highlighter extends UnifiedHighlighter {
    private static final int PASSAGES = 2;
    private static final int OPENING = 240;
    private static final String MORE = " … ";

    private Highlighter() {
        super(new UnifiedHighlighter.Builder(null, LeapAnalyzer.BOTH)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.UK))
                .withFormatter(new Pieces())
                .withMaxNoHighlightPassages(0)
                .withWeightMatches(false));
    }

    /** The best two sentences; the beginning of the text when nothing was found in it. */
    @SuppressWarnings("unchecked")
    public static List<Piece> mark(String typed, String text) {
        if (typed.isBlank() || text.isBlank()) return List.of(opening(text));
        try {
            var pieces = (List<Piece>) new Highlighter()
                    .highlightWithoutSearcher(Fields.TEXT, QueryReader.words(SearchKind.ITEM, typed), text, PASSAGES);
            return pieces == null ? List.of(opening(text)) : pieces;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Piece opening(String text) {
        if (text.length() <= OPENING) return new Piece(text, false);
        return new Piece(
                text.substring(0, text.offsetByCodePoints(0, Math.min(OPENING, text.codePointCount(0, text.length())))),
                false);
    }

    /** Passages as stretches of text. */
    private static final class Pieces extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String text) {
            var pieces = new ArrayList<Piece>();
            int end = 0;
            for (var passage : passages) {
                if (passage.getStartOffset() > end) pieces.add(new Piece(MORE, false));
                add(pieces, passage, text);
                end = passage.getEndOffset();
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, Passage passage, String text) {
            int at = passage.getStartOffset();
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int from = Math.max(at, passage.getMatchStarts()[match]);
                int to = Math.min(passage.getEndOffset(), passage.getMatchEnds()[match]);
                if (from >= to) continue;
                if (from > at) pieces.add(new Piece(text.substring(at, from), false));
                pieces.add(new Piece(text.substring(from, to), true));
                at = to;
            }
            if (at < passage.getEndOffset()) pieces.add(new Piece(text.substring(at, passage.getEndOffset()), false));
        }
    }
}
