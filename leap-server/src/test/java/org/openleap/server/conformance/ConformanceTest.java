package org.openleap.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.server.Installation;
import org.openleap.server.ServerSetting;
import org.openleap.server.Settings;
import org.openleap.server.StartRefused;
import org.openleap.server.conformance.Result.Outcome;

/** Every check can fail: here against a server that says yes to everything. What passes against LEAP says ConformanceIT. */
class ConformanceTest {
    private static final String YES = "{\"access_token\": \"a.b.c\", \"info\": {\"version\": \"1\"}}";

    @TempDir
    Path folder;

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer yesSayer;
    private String address;

    @BeforeEach
    void start() throws IOException {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        yesSayer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        yesSayer.createContext("/", call -> {
            var body = YES.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, body.length);
            try (var out = call.getResponseBody()) {
                out.write(body);
            }
        });
        yesSayer.start();
        address = "http://localhost:" + yesSayer.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        System.setOut(before);
        yesSayer.stop(0);
    }

    @Test
    void noCheckPassesWhereNothingIsKept() throws NotAsPromised {
        var partner = Partner.at(new Partner.Door(address, address, "a-client", "a-secret"));

        var results = Conformance.checks().map(check -> check.run(partner)).toList();

        assertThat(results).hasSizeGreaterThan(25);
        assertThat(results)
                .allSatisfy(
                        result -> assertThat(result.outcome()).as(result.name()).isEqualTo(Outcome.FAILED))
                .allSatisfy(result -> assertThat(result.remark()).isNotEmpty());
    }

    @Test
    void aClientThatHasNotPassedIsTheEndAndStillGetsItsSheet() throws IOException {
        var sheet = folder.resolve("sheet");
        var settings = Settings.of(Map.of(
                ServerSetting.LEAP_PUBLIC_URL.name(), address,
                ServerSetting.LEAP_OIDC_ISSUER.name(), address,
                ServerSetting.LEAP_KIT_SHEET.name(), sheet.toString()));

        assertThatThrownBy(() -> new Conformance().use(new Installation(folder), settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("has not passed");
        assertThat(Files.readString(folder.resolve("sheet.txt"))).contains("LEAP pass sheet: not passed", "FAILED");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("To hand in: " + folder.resolve("sheet.html"));
        assertThat(Files.readString(folder.resolve("sheet.html"))).contains("<h1>LEAP pass sheet: not passed</h1>");
    }

    @Test
    void aLeapThatIsNotThereIsSaidInOneSentence() {
        var nowhere = "http://localhost:1";
        var settings = Settings.of(
                Map.of(ServerSetting.LEAP_PUBLIC_URL.name(), nowhere, ServerSetting.LEAP_OIDC_ISSUER.name(), nowhere));

        assertThatThrownBy(() -> new Conformance().use(new Installation(folder), settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void aScopeThatTheClientWasNotGivenIsNoFault() throws NotAsPromised {
        var partner = Partner.at(new Partner.Door(address, address, "a-client", "a-secret"));
        var check = Check.of("Area", "Name", "calendar:read", each -> NotAsPromised.unless(false, "tried"));

        assertThat(check.run(partner).is(Outcome.NOT_TRIED)).isTrue();
    }

    @Test
    void aSheetSaysWhatFailedAndLetsNoTagThrough() {
        var sheet = new PassSheet(
                "client, for A & B",
                "http://leap, API version 1",
                Instant.parse("2026-11-26T19:00:00Z"),
                List.of(
                        new Result("Area", "One <b>thing</b>", Outcome.PASSED, ""),
                        new Result("Area", "Another", Outcome.FAILED, "It was 500.")));

        assertThat(sheet.isPassed()).isFalse();
        assertThat(sheet.text())
                .contains("2 checks: 1 passed, 1 failed, 0 not tried.", "26 November 2026, 19:00 UTC", "It was 500.");
        assertThat(sheet.html()).contains("One &lt;b&gt;thing", "A &amp; B").doesNotContain("<b>");
    }
}
