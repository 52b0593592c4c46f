package org.openleap.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openleap.stack.LeapStack;

/** A browser without a window: keeps cookies, follows redirects only when told to, and can sign in at Keycloak. */
public final class Visit {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 20;

    private final LeapStack leap;
    private final Map<String, String> cookies = new TreeMap<>();

    private Visit(LeapStack leap) {
        this.leap = leap;
    }

    static Visit anonymous(LeapStack leap) {
        return new Visit(leap);
    }

    /** Signs in by the forms of Keycloak: name and password, on one page or on two. */
    public static Visit of(LeapStack leap, String account) {
        var visit = new Visit(leap);
        var answer = visit.get(leap.page("/sign-in"));
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = answer.headers().firstValue("Location");
            if (next.isPresent()) {
                answer = visit.get(answer.uri().resolve(next.get()));
            } else if (visit.isAtLeap(answer.uri())) {
                return visit;
            } else {
                answer = visit.post(form(answer), "username=" + account + "&password=leap");
            }
        }
        throw new AssertionError(account + " could not sign in: " + answer.uri() + " " + answer.statusCode());
    }

    public HttpResponse<String> open(String path) {
        return get(leap.page(path));
    }

    /** Sends a form of a page. @param fields as a browser writes them: name=value, joined by ampersands */
    public HttpResponse<String> send(String path, String fields) {
        return post(leap.page(path), fields);
    }

    private boolean isAtLeap(URI address) {
        return address.getAuthority().equals(leap.page("/").getAuthority());
    }

    private static URI form(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) throw new AssertionError("no form on " + page.uri() + "\n" + page.body());
        return page.uri().resolve(form.group(1).replace("&amp;", "&"));
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    private HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = leap.http().send(request.build(), new ReadableAnswer());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** All processes of the demonstration share the host, so one jar serves them all. */
    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
