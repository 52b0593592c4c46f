package org.openleap.server.conformance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every call of a partner's system since the recorder was started. */
final class Recording {
    private final List<Call> calls = new ArrayList<>();

    synchronized void add(Call call) {
        calls.add(call);
    }

    /** In the order in which they began. */
    synchronized List<Call> calls() {
        return calls.stream()
                .sorted(Comparator.comparing(call -> call.asked().at()))
                .toList();
    }

    static Stream<Manner> manners() {
        return Stream.of(ReadingManners.all(), WritingManners.all(), PatienceManners.all())
                .flatMap(List::stream);
    }

    /** What the calls show so far. @param leap address of LEAP */
    PassSheet sheet(String leap, Instant at) {
        var all = calls();
        var client = all.stream()
                .map(call -> call.asked().header("User-Agent"))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return new PassSheet(
                client.isEmpty() ? "nobody who said who" : client,
                "%s, through the recorder (calls: %d)".formatted(leap, all.size()),
                at,
                manners().map(manner -> manner.judge(all)).toList());
    }
}
