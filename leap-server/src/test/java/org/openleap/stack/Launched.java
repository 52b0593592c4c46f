package org.openleap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openleap.server.StartRefused;

/**
 * What came of a word of {@code leap-server.jar} in a process of its own.
 *
 * @param lines everything it wrote
 */
public record Launched(int code, List<String> lines) {
    private static final long PATIENCE_MINUTES = 5;
    private static final String OUTPUT = "output.log";

    /** Runs the word with the settings of the running LEAP and some that differ, until it ends. */
    public static Launched of(LeapStack leap, Path home, String word, Map<String, String> changes, Path folder)
            throws IOException, InterruptedException, StartRefused {
        var process = start(leap, home, word, changes, folder);
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Launched(process.exitValue(), Files.readAllLines(folder.resolve(OUTPUT)));
    }

    /** The same, but does not wait for its end. */
    public static Process start(LeapStack leap, Path home, String word, Map<String, String> changes, Path folder)
            throws IOException, StartRefused {
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                home.resolve("leap-server.jar").toString(),
                word);
        program.redirectErrorStream(true).redirectOutput(folder.resolve(OUTPUT).toFile());
        program.environment().putAll(leap.parts().settingsOfLeap());
        program.environment().putAll(changes);
        return program.start();
    }

    /** The one sentence that says why LEAP cannot go on. */
    public String reason() {
        var reasons = lines.stream()
                .filter(line -> line.startsWith("LEAP cannot go on. "))
                .toList();
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }
}
