package org.openleap.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openleap.imports.DateOrder;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "30/09/2021, 2021-09-30, 2021-09-30",
        "9/30/2021, 2021-09-30, 2021-09-30",
        "03/04/2023, 2023-04-03, 2023-03-04",
        "3.4.23, 2023-04-03, 2023-03-04",
        "30-09-2021 14:22, 2021-09-30, 2021-09-30",
        "2021-09-30, 2021-09-30, 2021-09-30",
        "2021-09-30T08:00:00Z, 2021-09-30, 2021-09-30",
        "30 September 2021, 2021-09-30, 2021-09-30",
        "1-Feb-2022, 2022-02-01, 2022-02-01",
        "29/02/2024, 2024-02-29, 2024-02-29",
    })
    void aDateIsReadInTheOrderThatWasChosenUnlessItFitsOnlyTheOther(
            String typed, LocalDate dayFirst, LocalDate monthFirst) {
        assertThat(TypedDate.of(typed).read(DateOrder.DAY_FIRST)).contains(dayFirst);
        assertThat(TypedDate.of(typed).read(DateOrder.MONTH_FIRST)).contains(monthFirst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "31/04/2021", "29/02/2023", "2021-13-01", "45 Foo 2021", "1/2", "0/1/2021"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDate.of(typed).isReadable()).isFalse();
    }

    @Test
    void onlyADateWithTwoDifferentMeaningsIsAmbiguous() {
        assertThat(TypedDate.of("03/04/2023").isAmbiguous()).isTrue();
        assertThat(TypedDate.of("05/05/2023").isAmbiguous()).isFalse();
        assertThat(TypedDate.of("2023-04-03").isAmbiguous()).isFalse();
        assertThat(TypedDate.of("30/04/2023").isOnlyDayFirst()).isTrue();
        assertThat(TypedDate.of("4/30/2023").isOnlyMonthFirst()).isTrue();
    }
}
