package org.openleap.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentRemindersTest {
    @ParameterizedTest
    @CsvSource({"7, 7", "1, 7", "0, 0", "-3, 0"})
    void oneReminderIsForTheWeekBeforeAndOneForTheDay(long daysLeft, int reminder) {
        assertThat(CommitmentReminders.threshold(daysLeft)).isEqualTo(reminder);
    }
}
