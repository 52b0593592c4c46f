package org.openleap.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.openleap.search.internal.LeapAnalyzer;

/** How much of their wording two texts share: the cosine of their words, pairs and triples of words in a row, stemmed. */
public final class Resemblance {
    private static final int LONGEST_RUN = 3;
    private static final CosineSimilarity COSINE = new CosineSimilarity();

    private final Map<CharSequence, Integer> runs;

    private Resemblance(Map<CharSequence, Integer> runs) {
        this.runs = runs;
    }

    public static Resemblance to(String text) {
        return new Resemblance(runs(text));
    }

    /** 0 for nothing in common to 100 for the same words; letters, endings and punctuation do not matter. */
    public int percent(String other) {
        var theirs = runs(other);
        return runs.isEmpty() || theirs.isEmpty() ? 0 : (int) Math.round(100 * COSINE.cosineSimilarity(runs, theirs));
    }

    private static Map<CharSequence, Integer> runs(String text) {
        var words = LeapAnalyzer.stems(text);
        var runs = new HashMap<CharSequence, Integer>();
        for (int length = 1; length <= LONGEST_RUN; length++) {
            for (int start = 0; start + length <= words.size(); start++) {
                runs.merge(String.join(" ", words.subList(start, start + length)), 1, Integer::sum);
            }
        }
        return runs;
    }
}
