package org.openleap.server.conformance;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a call of a partner's system was answered.
 *
 * @param code of the problem; empty when it was none
 * @param cursors places in a list that the answer handed out
 * @param isStaged whether the recorder made this trouble itself
 */
record Answered(Instant at, int status, HttpHeaders headers, String code, Set<String> cursors, boolean isStaged) {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    Answered {
        cursors = Set.copyOf(cursors);
    }

    static Answered by(Answer answer, Instant at, boolean isStaged) {
        var cursors = Stream.concat(
                        answer.next().flatMap(next -> Asked.cursor(URI.create(next))).stream(),
                        Stream.of(field(answer, "next")).filter(next -> !next.isEmpty()))
                .collect(Collectors.toSet());
        return new Answered(at, answer.status(), answer.headers(), field(answer, "code"), cursors, isStaged);
    }

    /** Papers, files and feeds have no fields. */
    private static String field(Answer answer, String name) {
        try {
            return answer.header("Content-Type").contains("json") ? answer.field(name) : "";
        } catch (NotAsPromised noJson) {
            return "";
        }
    }

    boolean is(int other) {
        return status == other;
    }

    /** The tag of the version that it holds; empty without one. */
    String tag() {
        return headers.firstValue("ETag").orElse("");
    }

    /** How long LEAP wants to be left alone. */
    Optional<Duration> pause() {
        return headers.firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
