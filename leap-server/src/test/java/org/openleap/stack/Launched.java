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
record Launched(int code, List<String> lines) {
    private static final long PATIENCE_MINUTES = 5;

    /** Runs the word with the settings of the running LEAP and some that differ, until it ends. */
    static Launched of(LeapStack leap, Path home, String word, Map<String, String> changes, Path folder)
            throws IOException, InterruptedException, StartRefused {
        var output = folder.resolve("output.log");
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                home.resolve("leap-server.jar").toString(),
                word);
        program.redirectErrorStream(true).redirectOutput(output.toFile());
        program.environment().putAll(leap.parts().settingsOfLeap());
        program.environment().putAll(changes);
        var process = program.start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Launched(process.exitValue(), Files.readAllLines(output));
    }

    /** The one sentence that says why LEAP cannot go on. */
    String reason() {
        var reasons = lines.stream()
                .filter(line -> line.startsWith("LEAP cannot go on. "))
                .toList();
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }
}
