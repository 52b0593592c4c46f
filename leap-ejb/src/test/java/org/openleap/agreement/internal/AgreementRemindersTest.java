package org.openleap.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRemindersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "6, 0", "7, 7", "20, 7", "21, 21", "60, 21"})
    void aSignatureIsAskedForAtOnceAfterAWeekAndAfterThree(long waiting, int reminder) {
        assertThat(AgreementReminders.threshold(waiting)).isEqualTo(reminder);
    }
}
