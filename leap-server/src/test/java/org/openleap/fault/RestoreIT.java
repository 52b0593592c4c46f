package org.openleap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.browser.RequestPage;
import org.openleap.browser.Said;
import org.openleap.server.StartRefused;
import org.openleap.stack.Browser;
import org.openleap.stack.Installations;
import org.openleap.stack.Launched;
import org.openleap.stack.LeapStack;
import org.openleap.stack.NeedsBrowser;
import org.openleap.stack.Waiting;
import org.openleap.stack.WithLeap;

/**
 * The drill of {@code docs/operating.md}: a backup of a LEAP that people are using is restored into an empty MariaDB, is found
 * whole, and forgets once more who was erased after it was made.
 */
@Tag("faults")
@WithLeap
@NeedsBrowser
class RestoreIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BEFORE_THE_BACKUP = 20;
    private static final int DURING_THE_BACKUP = 5;

    private static final String PERSON = "Benedetta Overcliff";
    private static final String ADDRESS = "benedetta.overcliff@example.org";
    private static final String CONTACT = """
            , "contact": {"route": "EMAIL", "name": "%s", "address": "%s", "needs": []}""".formatted(PERSON, ADDRESS);

    private final LeapStack leap;

    @TempDir
    Path folder;

    RestoreIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void aBackupIsRestoredAndForgetsWhoWasErasedSince(Browser browser) throws Exception {
        var item =
                Said.say(leap, "The drill: dim the lights after ten.", CONTACT).reference();
        var head = noteHead();
        var dump = folder.resolve("leap.sql");
        var clock = new Stopwatch();
        try (var spare = new SpareDatabase(leap, folder.resolve("spare"))) {
            var kept = backedUp(spare, dump, clock);
            RequestPage.log(browser, PERSON).identify().take(item).erase(item);
            Waiting.until(PATIENCE, "the line in the ledger", () -> written(item));
            clock.lap("somebody was erased");
            spare.restore(dump);
            clock.lap("restored");

            assertThat(references(spare.connect())).containsAll(kept).isSubsetOf(references(leap.database()));
            var checked = check(spare, head);
            clock.lap("checked");
            assertThat(checked.code()).as("%s", checked.lines()).isZero();
            assertThat(checked.lines()).anyMatch(line -> line.startsWith("1 of "));
            assertThat(address(spare, item)).isEqualTo(ADDRESS);
            start(spare, item, clock);
        }
        System.out.printf("Drill with %d MB: %s%n", Files.size(dump) >> 20, clock);
    }

    /** Everything that somebody had a reference for when the backup began. */
    private Set<String> backedUp(SpareDatabase spare, Path dump, Stopwatch clock) throws Exception {
        try (var writers = new Writers(leap)) {
            awaitMoreThan(writers, BEFORE_THE_BACKUP);
            var kept = new TreeSet<>(writers.acknowledged().values());
            clock.lap("began");
            spare.dump(dump);
            clock.lap("dumped");
            awaitMoreThan(writers, writers.count() + DURING_THE_BACKUP);
            return kept;
        }
    }

    /** LEAP is ready again only when the person is gone; nothing that was counted is. */
    private void start(SpareDatabase spare, String item, Stopwatch clock) throws Exception {
        int port = freePort();
        long items = references(spare.connect()).size();
        var running = Launched.start(
                leap,
                Installations.target(),
                "run",
                Map.of(
                        "LEAP_DB_URL",
                        spare.url(),
                        "LEAP_HTTP_PORT",
                        String.valueOf(port),
                        "LEAP_INDEX",
                        folder.resolve("index").toString()),
                Files.createDirectories(folder.resolve("again")));
        try {
            Waiting.until(PATIENCE, "LEAP on the restored database", () -> ready(port));
            clock.lap("ready");
            assertThat(address(spare, item)).isEmpty();
            assertThat(references(spare.connect())).hasSize((int) items);
        } finally {
            running.destroy();
            running.onExit().join();
        }
        var checked = check(spare, noteHead(spare.connect()));
        assertThat(checked.lines()).anyMatch(line -> line.startsWith("All "));
    }

    private Launched check(SpareDatabase spare, Path head) throws Exception {
        return Launched.of(
                leap,
                Installations.target(),
                "check",
                Map.of(
                        "LEAP_DB_URL",
                        spare.url(),
                        "LEAP_ANCHOR_FILE",
                        head.toString(),
                        "LEAP_ERASURES_FILE",
                        ledger().toString()),
                Files.createTempDirectory(folder, "check"));
    }

    /** The newest one, not the one of the time of the backup. */
    private Path ledger() {
        try {
            return Path.of(leap.parts().settingsOfLeap().get("LEAP_ANCHOR_FILE"))
                    .resolveSibling("erasures");
        } catch (StartRefused unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Path noteHead() throws Exception {
        return noteHead(leap.database());
    }

    private Optional<Boolean> written(String item) {
        try {
            var lines = Files.exists(ledger()) ? Files.readString(ledger()) : "";
            return Optional.of(true).filter(there -> lines.contains(item));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As LEAP does every night. */
    private Path noteHead(Connection database) throws Exception {
        try (database;
                var statement = database.createStatement();
                var row = statement.executeQuery("select concat(position, ' ', mac) from audit_head where id = 1")) {
            row.next();
            return Files.writeString(folder.resolve("anchor"), Instant.now() + " " + row.getString(1) + "\n");
        }
    }

    private static Set<String> references(Connection database) throws SQLException {
        try (database;
                var statement = database.createStatement();
                var rows = statement.executeQuery("select reference from feedback_item")) {
            var found = new TreeSet<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private static String address(SpareDatabase spare, String item) throws SQLException {
        try (var connection = spare.connect();
                var query = connection.prepareStatement(
                        "select p.address from proposer p join feedback_item i on i.id = p.item_id where i.reference = ?")) {
            query.setString(1, item);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "nobody";
            }
        }
    }

    private Optional<Boolean> ready(int port) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                    .build();
            var answer = leap.http().send(request, HttpResponse.BodyHandlers.discarding());
            return Optional.of(true).filter(yes -> answer.statusCode() == 200);
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void awaitMoreThan(Writers writers, int before) {
        Waiting.until(
                PATIENCE,
                "the next acknowledgement",
                () -> Optional.of(writers.count()).filter(now -> now > before));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** How long each step took. */
    private static final class Stopwatch {
        private final StringBuilder laps = new StringBuilder();
        private long since = System.nanoTime();

        void lap(String what) {
            laps.append(what).append(" in ").append(seconds()).append(" s; ");
            since = System.nanoTime();
        }

        private long seconds() {
            return Duration.ofNanos(System.nanoTime() - since).toSeconds();
        }

        @Override
        public String toString() {
            return laps.toString();
        }
    }
}
