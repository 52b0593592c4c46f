package org.openleap.insightfeed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openleap.insightfeed.internal.Destination;
import org.openleap.insightfeed.internal.Mapping;

/** An insight store: it keeps what it takes, and gives each record a number. */
final class SmallStore implements AutoCloseable {
    private final HttpServer server;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 201;

    SmallStore() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/records", this::take);
        server.start();
    }

    private void take(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (status == 201) taken.add(body);
        var receipt = ("{\"id\": \"S-" + taken.size() + "\"}").getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, receipt.length);
        call.getResponseBody().write(receipt);
        call.close();
    }

    void answer(int newStatus) {
        status = newStatus;
    }

    /** The last that it took about a record; empty when there is none. */
    String about(String reference) {
        return taken.stream()
                .filter(body -> body.contains("\"reference\":\"" + reference + "\""))
                .reduce("", (first, second) -> second);
    }

    Destination destination() {
        var address = "http://localhost:" + server.getAddress().getPort() + "/records";
        return new Destination(URI.create(address), "", Mapping.ofLeap(), "id");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
