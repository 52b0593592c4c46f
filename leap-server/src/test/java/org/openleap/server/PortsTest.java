package org.openleap.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aBusyPortIsNamedTogetherWithItsSetting() throws IOException {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = somebody.getLocalPort();

            assertThatThrownBy(() -> Ports.requireFree(httpPort(port), ServerSetting.LEAP_HTTP_PORT))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Port " + port + " is already in use: stop the program that uses it, or set"
                            + " LEAP_HTTP_PORT to a free port.");
        }
    }

    @Test
    void aFreePortIsTaken() throws IOException, StartRefused {
        int port;
        try (var somebody = new ServerSocket(0)) {
            port = somebody.getLocalPort();
        }

        assertThat(Ports.requireFree(httpPort(port), ServerSetting.LEAP_HTTP_PORT))
                .isEqualTo(port);
    }

    private static Settings httpPort(int port) {
        return Settings.of(Map.of("LEAP_HTTP_PORT", String.valueOf(port)));
    }
}
