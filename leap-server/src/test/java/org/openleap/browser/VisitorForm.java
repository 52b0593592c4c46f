package org.openleap.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openleap.stack.LeapStack;

/** A visitor without a browser: sends the public form by hand, also wrongly. */
final class VisitorForm {
    /** Whoever sends a form sooner than this after opening it is taken for a machine; a browser that is driven can be. */
    static final Duration AS_FAST_AS_PEOPLE = Duration.ofSeconds(3);

    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("id=\"reference\"[^>]*>([^<]*)<");

    private final LeapStack leap;

    VisitorForm(LeapStack leap) {
        this.leap = leap;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(leap.page(path));
        if (headers.length > 0) request.headers(headers);
        return send(request.GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(leap.page(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** Answers one page after the other; each map holds the fields of one page. Returns the last answer. */
    HttpResponse<String> walk(HttpResponse<String> from, java.util.List<Map<String, String>> pages) {
        var answer = from;
        for (var page : pages) answer = step(answer, "next", page);
        return answer;
    }

    HttpResponse<String> step(HttpResponse<String> from, String go, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("sealed", sealed(from));
        all.put("go", go);
        return post("/tell-us", all);
    }

    static String sealed(HttpResponse<String> page) {
        return found(SEALED, page);
    }

    static String reference(HttpResponse<String> page) {
        return found(REFERENCE, page);
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var matcher = pattern.matcher(page.body());
        if (!matcher.find()) throw new AssertionError("no " + pattern + " in\n" + page.body());
        return matcher.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return leap.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
