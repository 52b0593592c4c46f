package org.openleap.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openleap.server.StartRefused;

/** What the recorder does between a caller and LEAP; here a small stand-in answers for LEAP. */
class RecordingProxyTest {
    private static final String SECRET = "Bearer a.b.c";

    @TempDir
    Path folder;

    private final Queue<String> arrived = new ConcurrentLinkedQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer leap;
    private RecordingProxy proxy;

    @BeforeEach
    void start() throws IOException, StartRefused {
        leap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        leap.createContext("/", call -> {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = call.getRequestHeaders();
            arrived.add(call.getRequestMethod() + " " + call.getRequestURI() + " "
                    + headers.getFirst("Authorization") + " " + headers.getFirst("Idempotency-Key") + " "
                    + headers.getFirst("Accept-Encoding") + " " + body);
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.getResponseHeaders().set("Link", "<" + leapUrl() + "/api/v1/changes?cursor=2>; rel=\"next\"");
            var answer = ("{\"link\": \"" + leapUrl() + "/api/v1/café\"}").getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, answer.length);
            try (var out = call.getResponseBody()) {
                out.write(answer);
            }
        });
        leap.start();
        proxy = RecordingProxy.start(leapUrl(), 0);
    }

    @AfterEach
    void stop() {
        proxy.close();
        leap.stop(0);
    }

    private String leapUrl() {
        return "http://localhost:" + leap.getAddress().getPort();
    }

    @Test
    void aCallArrivesAsItIsAndLinksLeadThroughTheRecorderAgain() throws Exception {
        var answer = get("/api/v1/changes?limit=2&type=a%20b", "Accept-Encoding", "gzip");

        assertThat(arrived).containsExactly("GET /api/v1/changes?limit=2&type=a%20b " + SECRET + " null null ");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"link\": \"" + proxy.address() + "/api/v1/café\"}");
        assertThat(answer.headers().firstValue("Link"))
                .contains("<" + proxy.address() + "/api/v1/changes?cursor=2>; rel=\"next\"");
    }

    @Test
    void theFirstPostIsTakenAndItsAnswerIsLost() throws Exception {
        var first = post("one", "{\"words\": \"Café\"}");
        var again = post("one", "{\"words\": \"Café\"}");

        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).contains("2");
        assertThat(first.body()).contains("\"code\": \"unavailable\"");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(arrived)
                .hasSize(2)
                .containsOnly("POST /api/v1/shared-items " + SECRET + " one null {\"words\": \"Café\"}");
        assertThat(line("was lost")).startsWith("passed");
    }

    @Test
    void theThirdReadingIsTooMuchAndNoFaultOfTheCallers() throws Exception {
        var statuses = List.of(
                get("/api/v1/a").statusCode(),
                get("/api/v1/b").statusCode(),
                get("/api/v1/c").statusCode(),
                get("/api/v1/d").statusCode());

        assertThat(statuses).containsExactly(200, 200, 429, 200);
        assertThat(line("too much")).startsWith("passed");
    }

    @Test
    void aCursorOfAnAnswerIsKnown() throws Exception {
        get("/api/v1/changes");
        get("/api/v1/changes?cursor=2");
        assertThat(line("A cursor")).startsWith("passed");

        get("/api/v1/changes?cursor=3");
        assertThat(line("A cursor")).startsWith("FAILED");
    }

    @Test
    void theSheetCanBeSeenMeanwhileAndIsKeptAtTheEndWithoutASecret() throws Exception {
        get("/api/v1/changes");

        var page = get("/").body();
        var said = finish();

        assertThat(page)
                .contains("<h1>LEAP pass sheet: passed</h1>", "volunteers/1.2", "through the recorder (calls: 1)");
        assertThat(said).contains("LEAP pass sheet: passed", "To hand in: ");
        assertThat(Files.readString(folder.resolve("calls.html")))
                .contains("passed")
                .doesNotContain("a.b.c");
        assertThat(Files.readString(folder.resolve("calls.txt"))).doesNotContain("a.b.c");
        assertThat(arrived).hasSize(1);
    }

    @Test
    void aLeapThatIsAwayIsSaid() throws Exception {
        leap.stop(0);

        var answer = get("/api/v1/changes");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).isEqualTo("LEAP does not answer at " + leapUrl() + ".");
    }

    private String finish() {
        var before = System.out;
        var said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            Recorder.finish(proxy, folder.resolve("calls").toString());
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private String line(String name) {
        return proxy.sheet()
                .text()
                .lines()
                .filter(line -> line.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = request(address).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> post(String key, String body) throws IOException, InterruptedException {
        return send(
                request("/api/v1/shared-items").header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(proxy.address() + address))
                .version(HttpClient.Version.HTTP_1_1)
                .header("User-Agent", "volunteers/1.2")
                .header("Authorization", SECRET);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
