package org.openleap.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openleap.file.FakeClamd;
import org.openleap.file.FakeClamd.Mood;

/** What a scanner says is a verdict, or it is nothing. */
class ClamdTest {
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private FakeClamd scanner;

    @BeforeEach
    void open() throws IOException {
        scanner = new FakeClamd();
    }

    @AfterEach
    void close() throws IOException {
        scanner.close();
    }

    @Test
    void nothingIsFoundInAnHonestFile() throws IOException {
        assertThat(scan(new byte[200_000], LONG)).isEmpty();
    }

    @Test
    void theTestVirusIsFoundWhereverItStands() throws IOException {
        var content = ("x".repeat(100_000) + FakeClamd.EICAR).getBytes();

        assertThat(scan(content, LONG)).isEqualTo("Eicar-Test-Signature");
    }

    @ParameterizedTest
    @EnumSource(names = {"LYING", "CURT"})
    void whatIsNoVerdictCountsAsNoAnswer(Mood mood) {
        scanner.feels(mood);

        assertThatThrownBy(() -> scan(new byte[10], LONG)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENT", "DEAF"})
    void aScannerThatHangsHoldsNobodyUp(Mood mood) {
        scanner.feels(mood);
        long begun = System.nanoTime();

        assertThatThrownBy(() -> scan(new byte[20_000_000], SHORT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too long");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    /** The port is taken by somebody who does not listen, so that no other program can answer there meanwhile. */
    @Test
    void aScannerThatIsAwayIsNoVerdict() throws IOException {
        try (var nobody = new Socket()) {
            nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var address = (InetSocketAddress) nobody.getLocalSocketAddress();

            assertThatThrownBy(() -> scan(new byte[10], address, LONG)).isInstanceOf(IOException.class);
        }
    }

    private String scan(byte[] content, Duration patience) throws IOException {
        return scan(content, scanner.address(), patience);
    }

    private String scan(byte[] content, InetSocketAddress address, Duration patience) throws IOException {
        return new Clamd().scan(Files.write(folder.resolve("file"), content), address, patience);
    }
}
