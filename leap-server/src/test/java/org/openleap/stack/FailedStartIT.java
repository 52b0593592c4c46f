package org.openleap.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails ends with an exit code and one sentence, never with a server that answers 404. */
@WithLeap
class FailedStartIT {
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

    private Launched start(Path home, Map<String, String> changes) throws Exception {
        var all = new HashMap<>(changes);
        all.putIfAbsent("LEAP_HTTP_PORT", String.valueOf(LeapStack.freePort()));
        return Launched.of(leap, home, "run", all, folder);
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
