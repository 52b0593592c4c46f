package org.openleap.web.publication;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the original as it is shown: plain, or marked with the number of the piece it is.
 *
 * @param number 0 for plain text
 */
public record Passage(String text, int number) implements Serializable {
    public boolean isMarked() {
        return number > 0;
    }

    /** The whole quote in stretches. */
    static List<Passage> of(String quote, List<CutForm> cuts) {
        var passages = new ArrayList<Passage>();
        int from = 0;
        var found = cuts.stream()
                .filter(CutForm::isFound)
                .sorted(Comparator.comparingInt(CutForm::start))
                .toList();
        for (var cut : found) {
            if (cut.start() > from) passages.add(new Passage(quote.substring(from, cut.start()), 0));
            passages.add(new Passage(cut.getWords(), cut.getNumber()));
            from = cut.end();
        }
        if (from < quote.length()) passages.add(new Passage(quote.substring(from), 0));
        return passages;
    }
}
