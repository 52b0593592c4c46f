package org.openleap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openleap.server.StartRefused;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;

/**
 * A reference that was shown to somebody is in the database, once, whatever is killed (security model, L1 and L2). The
 * moments come from a seed that is printed, so that a failure can be replayed.
 */
@Tag("faults")
@WithLeap
class KillIT {
    private static final int KILLS = Integer.getInteger("leap.kills", 10);
    private static final Duration LONGEST_BEFORE_A_KILL = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final LeapStack leap;
    private final Random random;

    KillIT(LeapStack leap) {
        this.leap = leap;
        var seed = Long.getLong("leap.seed", System.nanoTime());
        this.random = new Random(seed);
        System.out.println("Kill test with -Dleap.seed=" + seed);
    }

    @Test
    void whatWasAcknowledgedSurvivesKillsOfLeap() throws Exception {
        underFire("LEAP", () -> {
            leap.parts().application().kill();
            leap.parts().restartApplication();
        });
    }

    @Test
    void whatWasAcknowledgedSurvivesKillsOfTheDatabaseAndLeapRecoversByItself() throws Exception {
        underFire("MariaDB", () -> {
            leap.parts().database().kill();
            leap.parts().startDatabase();
        });
    }

    private interface Blow {
        void strike() throws StartRefused;
    }

    private void underFire(String victim, Blow blow) throws Exception {
        var recoveries = new ArrayList<Long>();
        repairWhatAnotherTestBroke();
        var writers = new Writers(leap);
        try (writers) {
            for (int kill = 0; kill < KILLS; kill++) {
                awaitMoreThan(writers, writers.count());
                LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_BEFORE_A_KILL.toNanos()));
                blow.strike();
                recoveries.add(secondsUntilNextAcknowledgement(writers));
            }
        }
        System.out.printf(
                "%d kills of %s: %d acknowledged of %d intended; seconds until the next one: %s%n",
                KILLS, victim, writers.count(), writers.intended().size(), recoveries);
        requireKept(writers);
    }

    private void repairWhatAnotherTestBroke() throws StartRefused {
        if (!leap.parts().database().isAlive()) {
            leap.parts().startDatabase();
        }
        if (!leap.parts().application().isAlive()) {
            leap.parts().restartApplication();
        }
    }

    private static long secondsUntilNextAcknowledgement(Writers writers) {
        var start = System.nanoTime();
        awaitMoreThan(writers, writers.count());
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }

    private static void awaitMoreThan(Writers writers, int before) {
        Waiting.until(
                PATIENCE,
                "the next acknowledgement",
                () -> Optional.of(writers.count()).filter(now -> now > before));
    }

    private void requireKept(Writers writers) throws SQLException {
        var stored = stored();

        assertThat(writers.acknowledged())
                .hasSizeGreaterThanOrEqualTo(KILLS)
                .allSatisfy((words, reference) ->
                        assertThat(stored.get(words)).as(words).containsExactly(reference));
        writers.intended()
                .forEach(words -> assertThat(stored.getOrDefault(words, List.of()))
                        .as("stored for " + words)
                        .hasSizeLessThanOrEqualTo(1));
    }

    /** All stored items of this kind of test: words to references. */
    private Map<String, List<String>> stored() throws SQLException {
        var found = new HashMap<String, List<String>>();
        try (var connection = leap.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select words, reference from feedback_item where words like 'Kill test %'")) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), words -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return found;
    }
}
