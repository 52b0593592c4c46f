package org.openleap.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.openleap.stack.LeapStack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to the running API, and reads what comes back. */
final class ApiClient {
    private final LeapStack leap;

    ApiClient(LeapStack leap) {
        this.leap = leap;
    }

    /** An answer whose body is JSON, or nothing. */
    record Answer(int status, java.net.http.HttpHeaders headers, String text) {
        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        String field(String name) {
            return json().path(name).asString();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Answer submit(String body) {
        return submit(UUID.randomUUID(), body);
    }

    Answer submit(UUID key, String body) {
        return submit(key, BodyPublishers.ofString(body));
    }

    Answer submit(UUID key, BodyPublisher body) {
        return send(request("/feedback-items")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(body));
    }

    /** A body whose length is not announced. */
    static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    Answer get(String path, String... headers) {
        var request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** As a demonstration account. */
    Answer getAs(String account, String path, String... headers) {
        var request = request(path).header("Authorization", "Bearer " + leap.tokenOf(account));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpRequest.Builder request(String path) {
        return at(leap.api(path));
    }

    static HttpRequest.Builder at(URI address) {
        return HttpRequest.newBuilder(address);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = leap.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException broken) {
            throw new AssertionError("no answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }
}
