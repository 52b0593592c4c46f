package org.openleap.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openleap.reference.WorkingDays;

/** The numbers that LEAP begins with, counted on the working days of England. */
class TargetsTest {
    private static final LocalDate BEFORE_CHRISTMAS = LocalDate.of(2026, 12, 23);

    private final Targets targets = Targets.asShipped(new WorkingDays());

    @Test
    void holidaysDoNotCount() {
        assertThat(targets.after(BEFORE_CHRISTMAS, Target.READING)).isEqualTo("2027-01-04");
    }

    @Test
    void aMomentEndsAtTheCloseOfItsLastDayInLondon() {
        assertThat(targets.deadline(Instant.parse("2026-07-06T10:00:00Z"), Target.FIRST_LOOK))
                .isEqualTo("2026-07-07T16:00:00Z");
        assertThat(targets.deadline(Instant.parse("2026-07-05T23:30:00Z"), Target.FIRST_LOOK))
                .as("it is Monday in London already")
                .isEqualTo("2026-07-07T16:00:00Z");
    }

    @Test
    void lettersSayItInItsUnit() {
        assertThat(targets.words(Target.DECISION, BEFORE_CHRISTMAS)).isEqualTo("20 working days");
        assertThat(targets.words(Target.FIRST_LOOK, BEFORE_CHRISTMAS)).isEqualTo("1 working day");
        assertThat(targets.words(Target.REMINDER, BEFORE_CHRISTMAS)).isEqualTo("7 days");
    }
}
