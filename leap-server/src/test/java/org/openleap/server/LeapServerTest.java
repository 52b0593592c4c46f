package org.openleap.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeapServerTest {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "run fast", "RUN"})
    void wordsThatItDoesNotKnowAreAnsweredWithTheOnesItKnows(String words) {
        var code = server(Map.of()).obey(words.isEmpty() ? List.of() : List.of(words.split(" ")));

        assertThat(code).isEqualTo(LeapServer.MISUSED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("demo", "run", "migrate", "check", "Usage:");
    }

    @Test
    void aRefusalIsOneSentenceAndAnExitCode() {
        var code = server(Map.of("LEAP_HTTP_PORT", "none")).obey(List.of("run"));

        assertThat(code).isEqualTo(LeapServer.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("LEAP cannot go on. The setting LEAP_HTTP_PORT must be a port number")
                .hasLineCount(1);
    }

    @Test
    void aMissingApplicationIsSaidBeforeAnythingIsStarted() {
        var code = server(Map.of("LEAP_HTTP_PORT", "65533")).obey(List.of("run"));

        assertThat(code).isEqualTo(LeapServer.REFUSED);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("leap.ear is missing");
    }

    private LeapServer server(Map<String, String> settings) {
        return new LeapServer(new Installation(folder), Settings.of(settings));
    }
}
