package org.openleap.agreement.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openleap.agreement.SectionDifference;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;
import org.openleap.agreement.WordChange;
import org.openleap.agreement.WordChange.Kind;

/** Compares two versions word by word. */
final class WordDiff {
    /** A word with the space after it; a line break stands by itself, so that paragraphs stay apart. */
    private static final Pattern WORDS = Pattern.compile("[^\\s]+[ \\t]*|\\s");

    private final List<WordChange> runs = new ArrayList<>();

    /** Every section of either version, in reading order. */
    static List<SectionDifference> between(List<SectionText> older, List<SectionText> newer) {
        var before = byKind(older);
        var after = byKind(newer);
        var differences = new ArrayList<SectionDifference>();
        for (var kind : SectionKind.values()) {
            var heading = Optional.ofNullable(after.get(kind)).or(() -> Optional.ofNullable(before.get(kind)));
            heading.ifPresent(section -> differences.add(new SectionDifference(
                    kind, section.heading(), compare(wording(before.get(kind)), wording(after.get(kind))))));
        }
        return differences;
    }

    /** Runs of words that stayed, came and went, in reading order. */
    static List<WordChange> compare(String older, String newer) {
        var before = words(older);
        var after = words(newer);
        var diff = new WordDiff();
        int read = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            diff.add(Kind.SAME, before.subList(read, delta.getSource().getPosition()));
            diff.add(delta);
            read = delta.getSource().getPosition() + delta.getSource().size();
        }
        diff.add(Kind.SAME, before.subList(read, before.size()));
        return diff.runs;
    }

    private void add(AbstractDelta<String> delta) {
        add(Kind.REMOVED, delta.getSource().getLines());
        add(Kind.ADDED, delta.getTarget().getLines());
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) runs.add(new WordChange(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<SectionKind, SectionText> byKind(List<SectionText> sections) {
        var byKind = new EnumMap<SectionKind, SectionText>(SectionKind.class);
        sections.forEach(section -> byKind.put(section.kind(), section));
        return byKind;
    }

    private static String wording(SectionText section) {
        return section == null ? "" : section.wording();
    }
}
