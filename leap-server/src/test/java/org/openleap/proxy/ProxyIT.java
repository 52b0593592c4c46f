package org.openleap.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openleap.stack.LeapStack;
import org.openleap.stack.WithLeap;

/** What LEAP's own server lets pass ends at the proxy: security.md section 5, B24 to B26. Skipped where there is no nginx. */
@WithLeap
class ProxyIT {
    private static final String HOST = "Host: localhost|";
    private static final int SLOW_CLIENTS = 500;
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int CLIENTS_OF_AN_ADDRESS = 50;

    @TempDir
    static Path folder;

    @TempDir
    static Path elsewhere;

    private static Nginx proxy;

    @BeforeAll
    static void start(LeapStack leap) throws IOException {
        if ("true".equals(System.getenv("CI")))
            assertThat(Nginx.isInstalled()).as("nginx is installed").isTrue();
        Assumptions.assumeTrue(Nginx.isInstalled(), "nginx is not installed");
        proxy = Nginx.inFrontOf("127.0.0.1:" + leap.parts().addresses().http(), folder);
    }

    @AfterAll
    static void stop() {
        if (proxy != null) proxy.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, GET /tell-us HTTP/1.1|" + HOST,
        "200, GET /api/v1/published-pairs HTTP/1.1|" + HOST,
        "400, GET /tell-us% HTTP/1.1|" + HOST,
        "400, GET /tell%zz HTTP/1.1|" + HOST,
        "400, GET /tell-us%00 HTTP/1.1|" + HOST,
        "400, POST /tell-us HTTP/1.1|" + HOST + "Content-Length: 5|Transfer-Encoding: chunked|",
        "400, POST /tell-us HTTP/1.1|" + HOST + "Content-Length: 5|Content-Length: 6|",
        "400, POST /tell-us HTTP/1.1|" + HOST + "Transfer-Encoding : chunked|",
        "400, GET /tell-us HTTP/1.1|",
        "400, GET /tell-us HTTP/1.1|Host: evil.example|",
        "400, GET /tell-us HTTP/1.1|Host: localhost|Host: evil.example|",
        "405, TRACE /tell-us HTTP/1.1|" + HOST,
        "404, GET /health/ready HTTP/1.1|" + HOST,
        "404, GET /metrics HTTP/1.1|" + HOST,
        "404, GET /openapi HTTP/1.1|" + HOST,
        "413, POST /tell-us HTTP/1.1|" + HOST + "Content-Length: 27262977|"
    })
    void whatNobodyHonestSendsIsRefused(int status, String request) throws IOException {
        var answer = answer((request + "Connection: close||").replace("|", "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").doesNotContain("nginx/", "Payara");
    }

    /** nginx takes a bare line feed for the end of a line, as RFC 9112 allows, and writes its own request: ADR 0063. */
    @Test
    void nothingIsCarriedPastTheProxyBehindABareLineFeed() throws IOException {
        var answer = answer("GET /tell-us HTTP/1.1\nHost: localhost\nConnection: close\n\nGET /metrics HTTP/1.1\n\n");

        assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "half a header, GET /tell-us HTTP/1.1|Host: loc",
        "half a body, POST /tell-us HTTP/1.1|Host: localhost|Content-Type: application/x-www-form-urlencoded|Content-Length: 500||words="
    })
    void slowClientsKeepNobodyFromLeapAndAreSentAway(String what, String beginning) throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int client = 0; client < SLOW_CLIENTS; client++) slow.add(begin(client, beginning));

            assertThat(answer("GET /tell-us HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as("while %d clients have sent %s", SLOW_CLIENTS, what)
                    .startsWith("HTTP/1.1 200 ");
            for (var each : slow) assertThat(ending(each)).isIn("", "HTTP/1.1 408");
        } finally {
            for (var each : slow) each.close();
        }
    }

    @Test
    void whoeverComesWhileLeapIsAwayReadsWhatToDo() throws IOException {
        var nobody = "127.0.0.1:" + LeapStack.freePort();
        try (var alone = Nginx.inFrontOf(nobody, elsewhere);
                var socket = alone.connect("127.0.0.1")) {
            var answer = exchange(socket, "GET /tell-us HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(answer)
                    .startsWith("HTTP/1.1 503 ")
                    .contains("Retry-After: 60", "text/html", "We are not here at the moment");
        }
    }

    private Socket begin(int client, String beginning) throws IOException {
        var socket = proxy.connect("127.0.1." + (1 + client / CLIENTS_OF_AN_ADDRESS));
        socket.getOutputStream().write(bytes(beginning.replace("|", "\r\n")));
        return socket;
    }

    /** The first word of what the proxy says to whoever keeps it waiting; it may also go without a word. */
    private static String ending(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        var said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return said.substring(0, Math.min(said.length(), "HTTP/1.1 408".length()));
    }

    private static String answer(String request) throws IOException {
        try (var socket = proxy.connect("127.0.0.1")) {
            return exchange(socket, request);
        }
    }

    /** Once the answer has begun, the proxy hears that nothing more will come, and need not wait for it. */
    private static String exchange(Socket socket, String request) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(bytes(request));
        int first = socket.getInputStream().read();
        socket.shutdownOutput();
        var rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return (char) first + rest;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
