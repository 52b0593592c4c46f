package org.openleap.server.conformance;

import java.util.List;
import java.util.stream.Stream;

/** How a caller says who it is, and reads. */
final class ReadingManners {
    private static final String NAME = "User-Agent";
    private static final String READING = "Reading";

    private ReadingManners() {}

    static List<Manner> all() {
        return List.of(
                new Manner(
                        READING,
                        "Every call says in User-Agent who calls",
                        (call, all) -> true,
                        (call, all) -> call.asked().has(NAME) ? "" : call.asked() + " came without."),
                new Manner(
                        READING,
                        "A cursor is one that LEAP gave",
                        (call, all) -> call.asked().cursor().isPresent(),
                        ReadingManners::invented),
                new Manner(
                        READING,
                        "What was read before is asked for with If-None-Match",
                        (call, all) -> earlier(call, all).findAny().isPresent(),
                        ReadingManners::readAnew));
    }

    private static String invented(Call call, List<Call> all) {
        var cursor = call.asked().cursor().orElseThrow();
        boolean isGiven = all.stream()
                .filter(call::isAfter)
                .anyMatch(other -> other.answered().cursors().contains(cursor));
        return isGiven ? "" : call.asked() + " came with a cursor that no answer gave.";
    }

    /** Answers with a tag to the same question before. */
    private static Stream<Call> earlier(Call call, List<Call> all) {
        if (!call.asked().is("GET")) return Stream.empty();
        return all.stream()
                .filter(call::isAfter)
                .filter(other -> other.asked().saysTheSame(call.asked()))
                .filter(other ->
                        other.answered().is(200) && !other.answered().tag().isEmpty());
    }

    private static String readAnew(Call call, List<Call> all) {
        var sent = call.asked().header(Asked.KNOWN_TAG);
        if (sent.isBlank()) return call.asked() + " was read before and came without.";
        boolean isGiven = earlier(call, all)
                .anyMatch(other -> sent.contains(other.answered().tag()));
        return isGiven ? "" : call.asked() + " names " + sent + ", which LEAP did not give for it.";
    }
}
