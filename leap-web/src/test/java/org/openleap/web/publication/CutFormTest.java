package org.openleap.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openleap.publication.Redact;

class CutFormTest {
    private static final String QUOTE = "Nurse Amal was kind on 3 May.";

    @Test
    void wordsThatTheWriterNamesAreLookedForInTheQuote() {
        var cut = CutForm.free(1);
        cut.setWords("3 May");
        cut.setReason("exact_date");

        assertThat(cut.isUsed()).isTrue();
        assertThat(cut.toRedact(QUOTE)).isEqualTo(new Redact(23, 5, "", "exact_date"));
    }

    @Test
    void wordsThatAreNotThereLieOutsideAndAreRefused() {
        var cut = CutForm.free(1);
        cut.setWords("4 May");

        var redact = cut.toRedact(QUOTE);

        assertThat(redact.start() + redact.length()).isGreaterThan(QUOTE.length());
    }

    @Test
    void emptyRoomIsNoPiece() {
        assertThat(CutForm.free(1).isUsed()).isFalse();
    }

    @Test
    void whatARuleFoundStaysWhereItIsWhateverIsSent() {
        var cut = CutForm.of(1, new Redact(0, 10, "A nurse", "staff_name"), QUOTE);
        cut.setWords("something else");

        assertThat(cut.getWords()).isEqualTo("Nurse Amal");
        cut.setChosen(false);
        assertThat(cut.isUsed()).isFalse();
    }
}
