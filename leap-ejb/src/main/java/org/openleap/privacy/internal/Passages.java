package org.openleap.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openleap.shared.LeapKeys;

/**
 * Finds words again without knowing them: of a passage only how many words it has and their keyed hash are kept, so that it can
 * be taken out once more after a restore, and nobody can read it anywhere.
 */
@ApplicationScoped
public class Passages {
    /** Stands where something was taken out. */
    static final String MARK = "[removed]";

    private static final String PURPOSE = "passage";
    private static final int BYTES = 32;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Inject
    LeapKeys keys;

    /** Some words in a row, as nobody can read them. */
    record Passage(int words, String mac) {
        static Passage read(String written) {
            int colon = written.indexOf(':');
            return new Passage(Integer.parseInt(written.substring(0, colon)), written.substring(colon + 1));
        }

        String write() {
            return words + ":" + mac;
        }
    }

    /** The passage of a text; none for a text without a word. */
    List<Passage> of(String text) {
        var words = words(text);
        if (words.isEmpty()) return List.of();
        return List.of(new Passage(words.size(), mac(words, 0, words.size())));
    }

    /** The text with a mark in the place of each passage; case and punctuation do not matter. */
    String without(String text, Collection<Passage> passages) {
        var words = words(text);
        var cuts = new ArrayList<MatchResult[]>();
        for (int size : passages.stream().map(Passage::words).distinct().toList()) {
            for (int start = 0; start + size <= words.size(); start++) {
                if (passages.contains(new Passage(size, mac(words, start, size)))) {
                    cuts.add(new MatchResult[] {words.get(start), words.get(start + size - 1)});
                }
            }
        }
        return cut(text, cuts);
    }

    private static String cut(String text, List<MatchResult[]> cuts) {
        cuts.sort((one, other) -> Integer.compare(one[0].start(), other[0].start()));
        var left = new StringBuilder();
        int done = 0;
        for (var cut : cuts) {
            if (cut[0].start() >= done) left.append(text, done, cut[0].start()).append(MARK);
            done = Math.max(done, cut[1].end());
        }
        return left.append(text.substring(done)).toString();
    }

    private String mac(List<MatchResult> words, int start, int size) {
        var joined = new StringBuilder();
        for (var word : words.subList(start, start + size)) {
            joined.append(word.group().toLowerCase(Locale.ROOT)).append(' ');
        }
        return keys.mac(PURPOSE, joined.toString()).substring(0, BYTES);
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }
}
