package org.openleap.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openleap.publication.Redact;

class PassageTest {
    private static final String QUOTE = "Nurse Amal was kind on 3 May.";

    @Test
    void theQuoteIsShownWholeWithItsPiecesMarked() {
        var cuts = List.of(
                CutForm.of(2, new Redact(23, 5, "", "exact_date"), QUOTE),
                CutForm.of(1, new Redact(0, 10, "A nurse", "staff_name"), QUOTE),
                CutForm.free(3));

        assertThat(Passage.of(QUOTE, cuts))
                .containsExactly(
                        new Passage("Nurse Amal", 1),
                        new Passage(" was kind on ", 0),
                        new Passage("3 May", 2),
                        new Passage(".", 0));
    }

    @Test
    void withoutPiecesItIsOneStretch() {
        assertThat(Passage.of(QUOTE, List.of())).containsExactly(new Passage(QUOTE, 0));
    }
}
