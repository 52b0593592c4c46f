package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openleap.agreement.WordChange.Kind.ADDED;
import static org.openleap.agreement.WordChange.Kind.REMOVED;
import static org.openleap.agreement.WordChange.Kind.SAME;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openleap.agreement.SectionDifference;
import org.openleap.agreement.SectionKind;
import org.openleap.agreement.SectionText;
import org.openleap.agreement.WordChange;

class WordDiffTest {
    @Test
    void aChangedWordIsShownAsRemovedAndAdded() {
        assertThat(WordDiff.compare("We meet every month in Hartmoor.", "We meet every quarter in Hartmoor."))
                .containsExactly(
                        new WordChange(SAME, "We meet every "),
                        new WordChange(REMOVED, "month "),
                        new WordChange(ADDED, "quarter "),
                        new WordChange(SAME, "in Hartmoor."));
    }

    @Test
    void theNewerTextIsWhatStayedAndWhatCame() {
        var older = "First line.\n- one\n- two\nLast line.";
        var newer = "First line.\n- one\n- three\n- two\nThe last line.";

        var runs = WordDiff.compare(older, newer);

        assertThat(joined(runs, REMOVED)).isEqualTo(newer);
        assertThat(joined(runs, ADDED)).isEqualTo(older);
    }

    @Test
    void equalTextsHaveNoDifference() {
        assertThat(new SectionDifference(SectionKind.AIMS, "Aims", WordDiff.compare("Same words", "Same words"))
                        .isChanged())
                .isFalse();
    }

    @Test
    void sectionsThatCameOrWentAreCompared() {
        var older = List.of(section(SectionKind.PURPOSE, "Why"), section(SectionKind.MEETINGS, "When"));
        var newer = List.of(section(SectionKind.PURPOSE, "Why"), section(SectionKind.ROLES, "Who"));

        var differences = WordDiff.between(older, newer);

        assertThat(differences)
                .extracting(SectionDifference::kind)
                .containsExactly(SectionKind.PURPOSE, SectionKind.ROLES, SectionKind.MEETINGS);
        assertThat(differences.get(1).words()).containsExactly(new WordChange(ADDED, "Who"));
        assertThat(differences.get(2).words()).containsExactly(new WordChange(REMOVED, "When"));
    }

    private static SectionText section(SectionKind kind, String wording) {
        return new SectionText(kind, kind.name(), wording);
    }

    private static String joined(List<WordChange> runs, WordChange.Kind without) {
        return runs.stream()
                .filter(run -> run.kind() != without)
                .map(WordChange::words)
                .collect(Collectors.joining());
    }
}
