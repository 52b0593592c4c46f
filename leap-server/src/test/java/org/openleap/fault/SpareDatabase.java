package org.openleap.fault;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openleap.server.StartRefused;
import org.openleap.stack.LeapStack;
import org.openleap.stack.Waiting;

/** An empty MariaDB beside the one of the stack: the same program with the same settings, and a folder of its own. */
final class SpareDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String USER = "leap_migrate";

    private final LeapStack leap;
    private final List<String> original;
    private final int port;
    private final Process process;

    SpareDatabase(LeapStack leap, Path folder) throws IOException, InterruptedException {
        this.leap = leap;
        this.original = commandOfTheStack();
        this.port = freePort();
        var data = folder.resolve("data");
        run(
                folder,
                List.of(
                        base().resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--force",
                        "--basedir=" + base(),
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db"));
        this.process = new ProcessBuilder(command(folder, data))
                .directory(base().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mariadb.log").toFile())
                .start();
        Waiting.until(PATIENCE, "the spare MariaDB", this::answer);
    }

    private static List<String> commandOfTheStack() {
        return ProcessHandle.current()
                .descendants()
                .map(ProcessHandle::info)
                .filter(info -> info.command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .map(info -> {
                    var command = new ArrayList<>(List.of(info.arguments().orElseThrow()));
                    command.add(0, info.command().orElseThrow());
                    return List.copyOf(command);
                })
                .orElseThrow();
    }

    private List<String> command(Path folder, Path data) {
        return original.stream()
                .map(word -> word.startsWith("--datadir=") ? "--datadir=" + data : word)
                .map(word -> word.startsWith("--tmpdir=") ? "--tmpdir=" + folder : word)
                .map(word -> word.startsWith("--socket=") ? "--socket=/tmp/leap-spare-" + port + ".sock" : word)
                .map(word -> word.startsWith("--port=") ? "--port=" + port : word)
                .toList();
    }

    private Path base() {
        return Path.of(original.stream()
                .filter(word -> word.startsWith("--basedir="))
                .findFirst()
                .orElseThrow()
                .substring("--basedir=".length()));
    }

    private Optional<Boolean> answer() {
        try (var connection = connect()) {
            return Optional.of(connection.isValid(1));
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }

    Connection connect() throws SQLException {
        try {
            return DriverManager.getConnection(
                    url(), USER, leap.parts().secrets().value("database-" + USER));
        } catch (StartRefused unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    String url() {
        return leap.parts().addresses().jdbcUrl().replaceFirst(":[0-9]+/", ":" + port + "/");
    }

    /** As {@code docs/operating.md} says, from the database of the stack, while people go on using it. */
    void dump(Path file) throws IOException, InterruptedException, StartRefused {
        var program = client("mariadb-dump", portOfTheStack());
        program.addAll(List.of("--single-transaction", "--no-tablespaces", "--hex-blob", "leap"));
        start(program, ProcessBuilder.Redirect.PIPE, ProcessBuilder.Redirect.to(file.toFile()));
    }

    void restore(Path file) throws IOException, InterruptedException, StartRefused {
        var program = client("mariadb", String.valueOf(port));
        program.add("leap");
        start(program, ProcessBuilder.Redirect.from(file.toFile()), ProcessBuilder.Redirect.DISCARD);
    }

    private List<String> client(String name, String to) throws StartRefused {
        return new ArrayList<>(List.of(
                base().resolve("bin").resolve(name).toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + to,
                "--user=" + USER,
                "--password=" + leap.parts().secrets().value("database-" + USER),
                "--default-character-set=utf8mb4"));
    }

    private String portOfTheStack() {
        return leap.parts().addresses().jdbcUrl().replaceFirst(".*:([0-9]+)/.*", "$1");
    }

    private static void run(Path folder, List<String> program) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        start(program, ProcessBuilder.Redirect.PIPE, ProcessBuilder.Redirect.DISCARD);
    }

    private static void start(List<String> program, ProcessBuilder.Redirect in, ProcessBuilder.Redirect out)
            throws IOException, InterruptedException {
        int code = new ProcessBuilder(program)
                .redirectInput(in)
                .redirectOutput(out)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (code != 0) throw new AssertionError(program.get(0) + " ended with " + code);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
