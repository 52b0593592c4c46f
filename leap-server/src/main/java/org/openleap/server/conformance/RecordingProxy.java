package org.openleap.server.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openleap.server.StartRefused;

/**
 * Stands between a partner's system and LEAP, on this machine only: passes each call on and writes down how it was made. Links
 * in the answers lead through it again. Whatever is not the API is the sheet so far.
 */
final class RecordingProxy implements AutoCloseable {
    private static final int THREADS = 16;

    /** Whether there is a body, and how long it is, the server says itself. */
    private static final Set<String> OF_THE_LINE = Set.of("connection", "content-length", "date", "transfer-encoding");

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        var thread = new Thread(work, "recorder");
        thread.setDaemon(true);
        return thread;
    });
    private final InstantSource clock = InstantSource.system();
    private final Recording recording = new Recording();
    private final Trouble trouble = new Trouble();
    private final Upstream upstream;
    private final String leap;
    private final HttpServer server;

    private RecordingProxy(HttpServer server, String leap) {
        this.server = server;
        this.leap = leap;
        this.upstream = new Upstream(leap, address());
    }

    /**
     * Starts at a port of this machine; 0 is any free one.
     *
     * @param leap address of LEAP without a slash at the end
     */
    static RecordingProxy start(String leap, int port) throws StartRefused {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var proxy = new RecordingProxy(server, leap);
            server.setExecutor(proxy.threads);
            server.createContext("/", proxy::handle);
            server.start();
            return proxy;
        } catch (IOException taken) {
            throw new StartRefused("The recorder cannot use port " + port + ".", taken);
        }
    }

    /** Where the partner's system finds it. */
    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What the calls show so far. */
    PassSheet sheet() {
        return recording.sheet(leap, clock.instant());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().startsWith("/api/")) pass(exchange);
            else show(exchange);
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var asked = asked(exchange, body);
        var answer = upstream.send(asked, body);
        var made = trouble.insteadOf(answer, asked.method());
        var given = made.orElse(answer);
        recording.add(new Call(asked, Answered.by(given, clock.instant(), made.isPresent())));
        given.headers().map().forEach((name, values) -> {
            if (!OF_THE_LINE.contains(name.toLowerCase(Locale.ROOT)))
                exchange.getResponseHeaders().put(name, values);
        });
        send(exchange, given.status(), given.body());
    }

    private Asked asked(HttpExchange exchange, byte[] body) {
        return new Asked(
                clock.instant(),
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true),
                Fingerprint.of(body));
    }

    private void show(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        send(exchange, 200, sheet().html().getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean isBare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isBare ? -1 : body.length);
        if (!isBare) exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
