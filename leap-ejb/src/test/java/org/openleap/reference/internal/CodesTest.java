package org.openleap.reference.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.reference.AddEntry;

/** Codes are made so that people can read them, and never twice. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "Food and drink, food_and_drink",
        "'  People''s parking (all sites)  ', peoples_parking_all_sites",
        "Café & Garden, cafe_garden",
        "ZZ95, zz95",
        "اردو, entry"
    })
    void aLabelBecomesACode(String label, String code) {
        assertThat(Codes.free(label, taken -> false)).isEqualTo(code);
    }

    @Test
    void aCodeThatWasEverUsedIsNotUsedAgain() {
        var taken = Set.of("parking", "parking_2");

        assertThat(Codes.free("Parking", taken::contains)).isEqualTo("parking_3");
    }

    @Test
    void aLongLabelBecomesACodeThatFits() {
        var code = Codes.free("Waiting ".repeat(20), taken -> false);

        assertThat(code).hasSizeLessThanOrEqualTo(60).matches(AddEntry.CODE).startsWith("waiting_waiting");
    }
}
