package org.openleap.targets.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.identity.UserId;
import org.openleap.targets.ChangeTarget;
import org.openleap.targets.Target;

/** Which number counts on which day. */
class TimetableTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 6, 1);

    @ParameterizedTest
    @EnumSource(Target.class)
    void withoutAChangeEverythingIsAsShippedAndWithinItsBounds(Target target) {
        assertThat(table().days(target, SPRING)).isEqualTo(target.days()).isBetween(target.least(), target.most());
    }

    @Test
    void aChangeCountsFromItsDayUntilTheNext() {
        var table = table(period(SPRING, 15), period(SUMMER, 10));

        assertThat(table.days(Target.DECISION, SPRING.minusDays(1))).isEqualTo(20);
        assertThat(table.days(Target.DECISION, SPRING)).isEqualTo(15);
        assertThat(table.days(Target.DECISION, SUMMER.minusDays(1))).isEqualTo(15);
        assertThat(table.days(Target.DECISION, SUMMER)).isEqualTo(10);
        assertThat(table.days(Target.READING, SUMMER)).as("another target").isEqualTo(5);
    }

    @Test
    void ofTwoChangesForOneDayTheLaterOneCounts() {
        var table = table(period(SUMMER, 15), period(SUMMER, 25));

        assertThat(table.days(Target.DECISION, SUMMER)).isEqualTo(25);
    }

    @Test
    void theNextChangeIsTheFirstThatMakesADifference() {
        var table = table(period(SPRING, 20), period(SUMMER, 10));

        assertThat(table.nextAfter(SPRING.minusDays(9), Target.DECISION)).contains(SUMMER);
        assertThat(table.nextAfter(SUMMER, Target.DECISION)).isEmpty();
        assertThat(table.nextAfter(SPRING, Target.READING)).isEmpty();
    }

    @Test
    void theLeadsHearOfItBeforeTheDirectors() {
        assertThat(Target.TELL_LEADS.most()).isLessThan(Target.TELL_DIRECTORS.least());
    }

    private static Timetable table(TargetPeriod... periods) {
        return new Timetable(List.of(periods));
    }

    private static TargetPeriod period(LocalDate from, int days) {
        var command = new ChangeTarget(Target.DECISION, 0, days, from, "Agreed by the board.");
        return new TargetPeriod(command, 20, new UserId("lead"), Instant.EPOCH);
    }
}
