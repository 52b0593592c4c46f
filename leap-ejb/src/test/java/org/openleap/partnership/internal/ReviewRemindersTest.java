package org.openleap.partnership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRemindersTest {
    @ParameterizedTest
    @CsvSource({"90, 90", "31, 90", "30, 30", "1, 30", "0, 0", "-12, 0"})
    void theNearestOfTheThreeDaysThatHasComeIsAnnounced(long daysLeft, int announced) {
        assertThat(ReviewReminders.threshold(daysLeft)).isEqualTo(announced);
    }
}
