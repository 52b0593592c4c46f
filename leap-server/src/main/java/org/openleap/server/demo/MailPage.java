package org.openleap.server.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openleap.server.StartRefused;
import tools.jackson.databind.json.JsonMapper;

/** A small read-only page with the caught mail: a list, one letter, and {@code /messages} as JSON for tests. */
final class MailPage {
    private final MailCatcher catcher;
    private final int port;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
        var thread = new Thread(work, "mail-page");
        thread.setDaemon(true);
        return thread;
    });
    private HttpServer server;

    MailPage(MailCatcher catcher, int port) {
        this.catcher = catcher;
        this.port = port;
    }

    void start() throws StartRefused {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new StartRefused(
                    "The mail page cannot use port " + port + ": set LEAP_MAIL_UI_PORT to a free port.", taken);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!exchange.getRequestMethod().equals("GET")) {
            send(exchange, 405, "text/plain", "This page can only be read.");
        } else if (path.equals("/")) {
            send(exchange, 200, "text/html", MailHtml.list(catcher.letters()));
        } else if (path.equals("/messages")) {
            send(exchange, 200, "application/json", JsonMapper.shared().writeValueAsString(catcher.letters()));
        } else {
            answerOne(exchange, path.replaceFirst("^/letter/", ""));
        }
    }

    private void answerOne(HttpExchange exchange, String id) throws IOException {
        var found = catcher.letters().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst();
        if (found.isPresent()) {
            send(exchange, 200, "text/html", MailHtml.letter(found.get()));
        } else {
            send(exchange, 404, "text/html", MailHtml.notFound());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    void close() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }
}
