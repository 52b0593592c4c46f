package org.openleap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word {@code check} beside a running LEAP: it agrees with LEAP about the audit chain, and finds what was done to it. */
@WithLeap
class CheckIT {
    private final LeapStack leap;

    @TempDir
    Path folder;

    CheckIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void whatIsAsItShouldBeIsSaidLineByLine() throws Exception {
        var checked = check(Map.of());

        assertThat(checked.code()).isZero();
        assertThat(checked.lines()).anyMatch(line -> line.matches("The audit chain of [1-9][0-9]+ events is whole\\."));
        assertThat(checked.lines()).anyMatch(line -> line.matches("All [0-9]+ erasures of the ledger .*"));
        assertThat(checked.lines()).contains("Sign-in answers.");
    }

    @Test
    void anEventThatWasChangedPastLeapIsFound() throws Exception {
        change("update audit_event set actor = concat(actor, '!') where id = " + eventAt(7));
        try {
            var checked = check(Map.of());

            assertThat(checked.code()).isEqualTo(3);
            assertThat(checked.reason()).contains("The audit chain is broken after position 6");
        } finally {
            change("update audit_event set actor = replace(actor, '!', '') where id = " + eventAt(7));
        }
    }

    @Test
    void aChainThatWasSealedAgainIsFoundByTheNotedHead() throws Exception {
        var noted = "2026-11-20T02:10:00Z 5 " + "a".repeat(64) + "\n";
        var file = Files.writeString(folder.resolve("anchor"), noted);

        var checked = check(Map.of("LEAP_ANCHOR_FILE", file.toString()));

        assertThat(checked.code()).isEqualTo(3);
        assertThat(checked.reason()).contains("after position 5", "LEAP_ANCHOR_FILE");
    }

    @Test
    void aChainThatIsShorterThanANotedHeadIsFound() throws Exception {
        var noted = "2026-11-20T02:10:00Z 900000000 " + "a".repeat(64) + "\n";
        var file = Files.writeString(folder.resolve("anchor"), noted);

        assertThat(check(Map.of("LEAP_ANCHOR_FILE", file.toString())).reason()).contains("has noted a later one");
    }

    private Launched check(Map<String, String> changes) throws Exception {
        return Launched.of(leap, Installations.target(), "check", changes, folder);
    }

    private long eventAt(long position) throws SQLException {
        try (var connection = leap.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select event_id from audit_seal where position = " + position)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = leap.database();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
