package org.openleap.web.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Cuts somebody's words into stretches, so that the page can show which of them were marked as a suggestion. The words
 * themselves are never changed: put together again, the stretches are the words.
 */
final class MarkedWords {
    private final String words;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(int from, int to, int number) {
        boolean touches(int begin, int end) {
            return begin < to && from < end;
        }
    }

    private MarkedWords(String words) {
        this.words = words;
    }

    /** @param quotes the marked words by the number of their suggestion; a quote that is not in the words is left out */
    static List<Segment> cut(String words, Map<Integer, String> quotes) {
        var cutter = new MarkedWords(words);
        quotes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(quote -> cutter.mark(quote.getKey(), quote.getValue()));
        return cutter.segments();
    }

    /** Marks the first place that no earlier mark touches. */
    private void mark(int number, String quote) {
        if (quote.isEmpty()) return;
        int at = words.indexOf(quote);
        while (at >= 0 && isTaken(at, at + quote.length())) at = words.indexOf(quote, at + 1);
        if (at >= 0) marks.add(new Mark(at, at + quote.length(), number));
    }

    private boolean isTaken(int begin, int end) {
        return marks.stream().anyMatch(mark -> mark.touches(begin, end));
    }

    private List<Segment> segments() {
        marks.sort(Comparator.comparingInt(Mark::from));
        var segments = new ArrayList<Segment>();
        int at = 0;
        for (var mark : marks) {
            add(segments, at, mark.from(), 0);
            add(segments, mark.from(), mark.to(), mark.number());
            at = mark.to();
        }
        add(segments, at, words.length(), 0);
        return segments;
    }

    private void add(List<Segment> segments, int from, int to, int mark) {
        if (from < to) segments.add(new Segment(words.substring(from, to), mark));
    }
}
