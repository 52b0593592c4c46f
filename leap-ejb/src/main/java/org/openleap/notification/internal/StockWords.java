package org.openleap.notification.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds stock answers: words that were given to other people too. Two texts are alike when most of their rows of three words
 * are the same; a name or a date that was changed does not hide it.
 */
final class StockWords {
    private static final int ROW = 3;
    private static final double ALIKE = 0.6;

    private StockWords() {}

    /** How many of the others say nearly the same; 0 when the text is too short to tell. */
    static int alike(String text, Collection<String> others) {
        var mine = rows(text);
        if (mine.isEmpty()) return 0;
        return (int) others.stream().filter(other -> isAlike(mine, rows(other))).count();
    }

    private static boolean isAlike(Set<List<String>> mine, Set<List<String>> theirs) {
        if (theirs.isEmpty()) return false;
        var both = new HashSet<>(mine);
        both.retainAll(theirs);
        int all = mine.size() + theirs.size() - both.size();
        return both.size() >= ALIKE * all;
    }

    private static Set<List<String>> rows(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
        var rows = new HashSet<List<String>>();
        for (int at = 0; at + ROW <= words.length; at++) rows.add(List.of(words).subList(at, at + ROW));
        return rows;
    }
}
