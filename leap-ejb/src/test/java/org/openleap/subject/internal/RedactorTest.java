package org.openleap.subject.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.privacy.HeldSheet;
import org.openleap.subject.LeaveOutReason;
import org.openleap.subject.LeftOut;

class RedactorTest {
    private static final HeldSheet SHEET = HeldSheet.of("note")
            .with("by", "Carys Officer")
            .with("text", "Rang her neighbour Joan (07700 900456). Joan says that JOAN keeps the key.")
            .sheet();

    @Test
    void wordsAreLeftOutWhereverTheyStandAndEachPlaceIsMarked() {
        var redactor = new Redactor(List.of(
                new LeftOut("Joan", LeaveOutReason.ANOTHER_PERSON), new LeftOut("(07700", LeaveOutReason.HARM)));

        var left = redactor.without(SHEET).fields().get(1).value();

        assertThat(left).doesNotContainIgnoringCase("joan").doesNotContain("07700");
        assertThat(redactor.marks()).isEqualTo(4);
    }

    @Test
    void nothingIsLeftOutByItself() {
        assertThat(new Redactor(List.of()).without(SHEET)).isEqualTo(SHEET);
    }

    @Test
    void whatMayBeAboutSomebodyElseIsPointedOut() {
        assertThat(Suspects.in(List.of(SHEET), List.of("Ines Example")))
                .containsExactly("07700 900456", "her neighbour Joan");
    }

    @Test
    void aPersonsOwnNumberIsNotPointedOut() {
        assertThat(Suspects.in(List.of(SHEET), List.of("07700900456"))).containsExactly("her neighbour Joan");
    }
}
