package org.openleap.server.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The LEAP behind the recorder. In its answers, LEAP's address is the recorder's. */
final class Upstream {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of the line between two programs; and answers come unpacked, so that they can be read. */
    private static final Set<String> NOT_PASSED_ON = Set.of(
            "accept-encoding",
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String leap;
    private final String here;

    Upstream(String leap, String here) {
        this.leap = leap;
        this.here = here;
    }

    /** Passes a call on; 502 when LEAP is not there. */
    Answer send(Asked asked, byte[] body) {
        try {
            return turned(asked, http.send(request(asked, body), BodyHandlers.ofByteArray()));
        } catch (IOException away) {
            return away(asked);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return away(asked);
        }
    }

    private HttpRequest request(Asked asked, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(leap + asked.address()))
                .timeout(PATIENCE)
                .method(asked.method(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        asked.headers().map().forEach((name, values) -> {
            if (!NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT)))
                values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    private Answer turned(Asked asked, HttpResponse<byte[]> answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.headers()
                .map()
                .forEach((name, values) ->
                        headers.put(name, values.stream().map(this::turned).toList()));
        var kept = HttpHeaders.of(headers, (name, value) -> true);
        var type = kept.firstValue("Content-Type").orElse("");
        return new Answer(
                asked.toString(),
                answer.statusCode(),
                kept,
                type.contains("json") ? turned(answer.body()) : answer.body());
    }

    private byte[] turned(byte[] json) {
        return turned(new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private String turned(String text) {
        return text.replace(leap + "/api/", here + "/api/");
    }

    private Answer away(Asked asked) {
        var text = "LEAP does not answer at " + leap + ".";
        var headers = HttpHeaders.of(Map.of("Content-Type", List.of("text/plain")), (name, value) -> true);
        return new Answer(asked.toString(), 502, headers, text.getBytes(StandardCharsets.UTF_8));
    }
}
