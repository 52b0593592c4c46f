package org.openleap.server.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openleap.server.conformance.Result.Outcome;

/** A good caller passes everything, and for each manner there is a caller that has it not. */
class MannersTest {
    private static final Instant START = Instant.parse("2026-11-26T09:00:00Z");
    private static final String LIST = "/api/v1/shared-items";
    private static final String RECORD = "/api/v1/commitments/CM-27";
    private static final String STEP = RECORD + "/evidence";

    /** A call that is made half a second after the one before, and answered at once. */
    private static Builder call(String method, String address, int status) {
        return new Builder(method, address, status);
    }

    private static final class Builder {
        private final String method;
        private final String address;
        private final int status;
        private final Map<String, List<String>> sent = new TreeMap<>(Map.of("User-Agent", List.of("volunteers/1.2")));
        private final Map<String, List<String>> got = new TreeMap<>();
        private String body = "";
        private Set<String> cursors = Set.of();
        private double seconds = 0.5;
        private boolean isStaged;

        private Builder(String method, String address, int status) {
            this.method = method;
            this.address = address;
            this.status = status;
        }

        Builder with(String name, String value) {
            sent.put(name, List.of(value));
            return this;
        }

        Builder without(String name) {
            sent.remove(name);
            return this;
        }

        Builder saying(String words) {
            body = words;
            return this;
        }

        Builder gets(String name, String value) {
            got.put(name, List.of(value));
            return this;
        }

        Builder getsCursor(String cursor) {
            cursors = Set.of(cursor);
            return this;
        }

        Builder later(double wait) {
            seconds = wait;
            return this;
        }

        Builder staged() {
            isStaged = true;
            return this;
        }

        Call after(Instant before) {
            var at = before.plusMillis((long) (seconds * 1000));
            return new Call(
                    new Asked(at, method, address, headers(sent), body),
                    new Answered(at.plusMillis(1), status, headers(got), "a-code", cursors, isStaged));
        }

        private static HttpHeaders headers(Map<String, List<String>> values) {
            return HttpHeaders.of(values, (name, value) -> true);
        }
    }

    private static List<Call> calls(Builder... builders) {
        var calls = new ArrayList<Call>();
        var at = START;
        for (var builder : builders) {
            var call = builder.after(at);
            calls.add(call);
            at = call.answered().at();
        }
        return calls;
    }

    private static Builder lost() {
        return call("POST", LIST, 503)
                .with("Idempotency-Key", "one")
                .saying("w")
                .gets("Retry-After", "2")
                .staged();
    }

    private static Builder told() {
        return call("POST", LIST, 201).with("Idempotency-Key", "one").saying("w");
    }

    private static Builder read() {
        return call("GET", RECORD, 200).gets("ETag", "\"7\"");
    }

    private static Builder kept(String tag, int status) {
        return call("PUT", STEP, status).with("If-Match", tag).saying("e");
    }

    @Test
    void aGoodCallerPassesEverything() {
        var all = calls(
                lost(),
                told().later(2),
                call("POST", LIST, 422).with("Idempotency-Key", "two").saying(""),
                call("GET", LIST, 200).getsCursor("next"),
                call("GET", LIST + "?limit=2&cursor=next", 401).with("Authorization", "Bearer old"),
                call("GET", LIST + "?limit=2&cursor=next", 200).with("Authorization", "Bearer new"),
                read(),
                kept("\"7\"", 412),
                call("GET", RECORD, 200).with("If-None-Match", "\"7\"").gets("ETag", "\"8\""),
                kept("\"8\"", 200));

        assertThat(results(all).values()).containsOnly(Outcome.PASSED);
        assertThat(results(all)).hasSize(12);
    }

    static Stream<Arguments> badCallers() {
        var again = call("GET", RECORD, 200);
        return Stream.of(
                Arguments.of("User-Agent", calls(call("GET", LIST, 200).without("User-Agent"))),
                Arguments.of("cursor", calls(call("GET", LIST + "?cursor=made-up", 400))),
                Arguments.of("If-None-Match", calls(read(), again)),
                Arguments.of(
                        "If-None-Match", calls(read(), call("GET", RECORD, 200).with("If-None-Match", "\"6\""))),
                Arguments.of("has an Idempotency-Key", calls(call("POST", LIST, 400))),
                Arguments.of(
                        "Other words",
                        calls(
                                told(),
                                call("POST", LIST, 422)
                                        .with("Idempotency-Key", "one")
                                        .saying("x"))),
                Arguments.of("was lost", calls(lost())),
                Arguments.of(
                        "was lost",
                        calls(lost(), told().with("Idempotency-Key", "other").later(3))),
                Arguments.of("names in If-Match", calls(call("PUT", STEP, 428))),
                Arguments.of("names in If-Match", calls(read(), kept("*", 412))),
                Arguments.of("After 412", calls(read(), kept("\"7\"", 412), kept("\"7\"", 412))),
                Arguments.of("Retry-After", calls(lost(), told().later(1.9))),
                Arguments.of(
                        "Retry-After",
                        calls(call("GET", LIST, 429).gets("Retry-After", "2").staged(), read())),
                Arguments.of("too much", calls(call("GET", LIST, 429))),
                Arguments.of(
                        "for good",
                        calls(
                                call("POST", LIST, 422).with("Idempotency-Key", "one"),
                                call("POST", LIST, 422).with("Idempotency-Key", "one"))),
                Arguments.of(
                        "After 401",
                        calls(
                                call("GET", LIST, 401).with("Authorization", "Bearer old"),
                                call("GET", LIST, 401).with("Authorization", "Bearer old"))));
    }

    @ParameterizedTest
    @MethodSource("badCallers")
    void aBadCallerFailsInWhatItDoes(String manner, List<Call> all) {
        var failed = Recording.manners()
                .map(each -> each.judge(all))
                .filter(result -> result.is(Outcome.FAILED))
                .toList();

        assertThat(failed).extracting(Result::name).anyMatch(name -> name.contains(manner));
        assertThat(failed)
                .extracting(Result::remark)
                .allMatch(remark -> remark.matches("[1-9] of [1-9] calls\\. .+\\."));
    }

    @Test
    void callsThatWereUnderWayCouldNotKnow() {
        var tooMuch = call("GET", LIST, 429).gets("Retry-After", "2").staged();

        assertThat(results(calls(tooMuch, read().later(0.05))))
                .containsEntry("Nothing comes again before Retry-After is over", Outcome.NOT_TRIED);
    }

    @Test
    void whatNobodyDidIsNotTried() {
        assertThat(results(List.of()).values()).containsOnly(Outcome.NOT_TRIED);
    }

    private static Map<String, Outcome> results(List<Call> all) {
        var results = new TreeMap<String, Outcome>();
        Recording.manners()
                .map(manner -> manner.judge(all))
                .forEach(result -> results.put(result.name(), result.outcome()));
        return results;
    }
}
