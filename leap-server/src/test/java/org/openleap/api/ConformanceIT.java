package org.openleap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.identity.ApiScope;
import org.openleap.stack.Installations;
import org.openleap.stack.Launched;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** What lies in the repository for a partner's developer works: the kit, and the sample clients as they are. */
@WithLeap
class ConformanceIT {
    private static final Path SAMPLES = Path.of("..", "samples");

    private final LeapStack leap;
    private final ApiClient api;

    @TempDir
    Path folder;

    ConformanceIT(LeapStack leap) {
        this.leap = leap;
        this.api = new ApiClient(leap);
    }

    @Test
    void theDemonstrationsClientPassesEveryCheck() throws Exception {
        var sheet = folder.resolve("sheet");

        var launched = Launched.of(
                leap, Installations.target(), "conformance", Map.of("LEAP_KIT_SHEET", sheet.toString()), folder);

        assertThat(launched.lines()).noneMatch(line -> line.startsWith("FAILED") || line.startsWith("not tried"));
        assertThat(launched.code()).isZero();
        assertThat(Files.readString(folder.resolve("sheet.html")))
                .contains("<h1>LEAP pass sheet: passed</h1>", "merrow-valley-system, for Merrow Valley ")
                .doesNotContain(LeapStack.SECRET_OF_SYSTEM);
    }

    @Test
    void theCallsOfCurlWorkAsTheyStandThere() throws Exception {
        requireItsStory(run("sh", SAMPLES.resolve("first-calls.sh").toString()));
    }

    @Test
    void theSampleClientWorksAsItStandsThere() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        requireItsStory(run(java, SAMPLES.resolve("LeapClient.java").toString()));
    }

    private static void requireItsStory(List<String> lines) {
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).matches("Told: FB-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");
        assertThat(lines.get(1)).matches("It stands at: [A-Z_]+");
        assertThat(lines.get(2)).isEqualTo("Asked again: 304");
        assertThat(lines.get(3)).matches("Items that your organisation can read: [1-9][0-9]*");
        assertThat(lines.get(4)).matches("CM-[0-9]+ stands at: KEPT");
    }

    private List<String> run(String... words) throws IOException, InterruptedException, SQLException {
        var command = new ArrayList<>(List.of(words));
        command.add(promise());
        var output = folder.resolve("output");
        var program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        var tokens = leap.parts().addresses().issuer() + "/protocol/openid-connect/token";
        program.environment().putAll(Map.of("LEAP", leap.page("").toString(), "TOKENS", tokens));
        var process = program.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var lines = Files.readAllLines(output);
        assertThat(process.exitValue()).as(lines.toString()).isZero();
        return lines;
    }

    private String promise() throws SQLException {
        var token = leap.tokenOfSystem(Set.of(ApiScope.PARTNERSHIP_READ));
        var commitments = api.get("/commitments?limit=1", "Authorization", "Bearer " + token);
        return OwnPromise.made(
                leap, commitments.json().at("/items/0/partnership").asString());
    }
}
