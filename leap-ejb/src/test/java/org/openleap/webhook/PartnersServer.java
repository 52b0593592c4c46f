package org.openleap.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A server of a partner: answers the challenge when it is told to, and keeps what it gets. */
final class PartnersServer implements AutoCloseable {
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    /** One message as it came. */
    record Got(String id, String timestamp, String signature, String body) {}

    private final HttpServer server;
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    PartnersServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var challenge = CHALLENGE.matcher(body);
            boolean asked = challenge.find();
            if (!asked) got.add(message(exchange, body));
            var answer = (asked ? challenge.group(1) : "thanks").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static Got message(HttpExchange exchange, String body) {
        var headers = exchange.getRequestHeaders();
        return new Got(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                body);
    }

    void answers(int now) {
        status = now;
    }

    /** What came about a record. */
    List<Got> about(String subject) {
        return got.stream()
                .filter(each -> each.body().contains("\"subject\":\"" + subject + "\""))
                .toList();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/leap";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
