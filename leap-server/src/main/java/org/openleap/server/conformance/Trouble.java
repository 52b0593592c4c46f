package org.openleap.server.conformance;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What goes wrong one day, done on purpose and once each: the answer to the first POST is lost although LEAP has taken it, and
 * one reading is too much. Without that, nobody would see whether a caller repeats and waits.
 */
final class Trouble {
    static final int SECONDS = 2;

    private static final int THIRD = 3;
    private static final String PROBLEM =
            "{\"type\": \"tag:openleap.org,2026:%1$s\", \"title\": \"Made by the recorder\", \"status\": %2$d,"
                    + " \"detail\": \"The recorder of the conformance kit made this trouble, to see what you do.\","
                    + " \"instance\": \"/\", \"code\": \"%1$s\", \"errors\": []}";

    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();

    /** What the caller gets instead of this answer; empty when it gets the answer. */
    Optional<Answer> insteadOf(Answer answer, String method) {
        if (answer.status() >= 400) return Optional.empty();
        if (method.equals("POST") && told.incrementAndGet() == 1) return made(answer, 503, "unavailable");
        if (method.equals("GET") && read.incrementAndGet() == THIRD) return made(answer, 429, "too-many-requests");
        return Optional.empty();
    }

    private static Optional<Answer> made(Answer answer, int status, String code) {
        var headers = Map.of(
                "Content-Type", List.of("application/problem+json"),
                "Retry-After", List.of(String.valueOf(SECONDS)));
        var body = PROBLEM.formatted(code, status).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Answer(answer.asked(), status, HttpHeaders.of(headers, (name, value) -> true), body));
    }
}
