package org.openleap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StockWordsTest {
    private static final String STOCK = "Due to limited resources we are not able to take this forward at this time.";

    @Test
    void theSameAnswerToOthersIsFound() {
        assertThat(StockWords.alike(STOCK, List.of(STOCK, "We have ordered soft pads for every door.", STOCK)))
                .isEqualTo(2);
    }

    @Test
    void aChangedNameDoesNotHideIt() {
        assertThat(StockWords.alike(STOCK + " Heron Ward.", List.of(STOCK + " Larkrise Ward.")))
                .isEqualTo(1);
    }

    @Test
    void anAnswerOfItsOwnIsNone() {
        assertThat(StockWords.alike("The lift is too small for a bed, so we keep the ramp.", List.of(STOCK)))
                .isZero();
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(StockWords.alike("", List.of("", STOCK))).isZero();
    }
}
