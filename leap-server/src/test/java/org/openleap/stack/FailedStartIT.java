package org.openleap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails ends with an exit code and one sentence, never with a server that answers 404. */
@WithLeap
class FailedStartIT {
    private static final long PATIENCE_MINUTES = 5;

    private final LeapStack leap;

    @TempDir
    Path folder;

    FailedStartIT(LeapStack leap) {
        this.leap = leap;
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithItsSetting() throws Exception {
        var start = start(Installations.target(), Map.of("LEAP_DB_URL", "jdbc:mariadb://127.0.0.1:1/leap"));

        assertThat(start.code()).isEqualTo(3);
        assertThat(start.reason()).contains("127.0.0.1:1", "LEAP_DB_URL");
    }

    @Test
    void aBusyPortIsNamedWithItsSetting() throws Exception {
        var port = String.valueOf(leap.parts().addresses().http());
        var start = start(Installations.target(), Map.of("LEAP_HTTP_PORT", port));

        assertThat(start.code()).isEqualTo(3);
        assertThat(start.reason()).contains("Port " + port, "LEAP_HTTP_PORT");
    }

    @Test
    void anApplicationThatCannotBeDeployedEndsTheServer() throws Exception {
        Files.copy(Installations.target().resolve("leap-server.jar"), folder.resolve("leap-server.jar"));
        Files.createSymbolicLink(folder.resolve("lib"), Installations.target().resolve("lib"));
        writeApplicationWithoutItsLibraries(folder.resolve("leap.ear"));

        var start = start(folder, Map.of());

        assertThat(start.code()).isEqualTo(3);
        assertThat(start.reason()).startsWith("LEAP cannot go on. The application could not be deployed: ");
    }

    private record Start(int code, String reason) {}

    private Start start(Path home, Map<String, String> changes) throws Exception {
        var output = folder.resolve("output.log");
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + folder,
                "-jar",
                home.resolve("leap-server.jar").toString(),
                "run");
        program.redirectErrorStream(true).redirectOutput(output.toFile());
        program.environment().putAll(leap.parts().settingsOfLeap());
        program.environment().put("LEAP_HTTP_PORT", String.valueOf(LeapStack.freePort()));
        program.environment().putAll(changes);
        var process = program.start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        var reasons = Files.readAllLines(output).stream()
                .filter(line -> line.startsWith("LEAP cannot go on. "))
                .toList();
        assertThat(reasons).hasSize(1);
        return new Start(process.exitValue(), reasons.get(0));
    }

    private static void writeApplicationWithoutItsLibraries(Path broken) throws IOException {
        try (var good = new ZipFile(Installations.target().resolve("leap.ear").toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (var name : new String[] {"META-INF/application.xml", "leap-ejb.jar", "leap-web.war", "leap-api.war"}) {
                zip.putNextEntry(new ZipEntry(name));
                good.getInputStream(good.getEntry(name)).transferTo(zip);
            }
        }
    }
}
