package org.openleap.agreement;

import java.io.Serializable;
import java.util.List;

/** What changed in one section, word by word. */
public record SectionDifference(SectionKind kind, String heading, List<WordChange> words) implements Serializable {
    public SectionDifference {
        words = List.copyOf(words);
    }

    public boolean isChanged() {
        return words.stream().anyMatch(run -> run.kind() != WordChange.Kind.SAME);
    }
}
