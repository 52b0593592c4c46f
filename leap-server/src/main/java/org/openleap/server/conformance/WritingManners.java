package org.openleap.server.conformance;

import java.util.List;

/** How a caller tells and changes: once, and never unseen. */
final class WritingManners {
    private static final String TELLING = "Telling once";
    private static final String CHANGING = "Changing what was read";
    private static final int LOST = 500;

    private WritingManners() {}

    static List<Manner> all() {
        return List.of(
                new Manner(
                        TELLING,
                        "Every POST has an Idempotency-Key",
                        (call, all) -> call.asked().is("POST"),
                        (call, all) -> call.asked().has(Asked.KEY) ? "" : call.asked() + " came without."),
                new Manner(TELLING, "Other words get another key", WritingManners::isKeyed, WritingManners::usedTwice),
                new Manner(
                        TELLING,
                        "A POST whose answer was lost is sent again with the same key",
                        WritingManners::isLost,
                        WritingManners::notRepeated),
                new Manner(
                        CHANGING,
                        "Every PUT names in If-Match the version that was read",
                        (call, all) -> call.asked().is("PUT"),
                        WritingManners::unseen),
                new Manner(
                        CHANGING,
                        "After 412 the record is read before it is changed",
                        WritingManners::isTriedAgain,
                        WritingManners::notReadAgain));
    }

    private static boolean isKeyed(Call call, List<Call> all) {
        return call.asked().is("POST") && call.asked().has(Asked.KEY);
    }

    private static String usedTwice(Call call, List<Call> all) {
        var asked = call.asked();
        boolean isUsed = all.stream()
                .filter(other -> isKeyed(other, all) && other.asked().at().isBefore(asked.at()))
                .anyMatch(other -> other.asked().agreesIn(Asked.KEY, asked)
                        && !other.asked().saysTheSame(asked));
        return isUsed ? asked + " came with a key that other words had before." : "";
    }

    private static boolean isLost(Call call, List<Call> all) {
        return isKeyed(call, all) && call.answered().status() >= LOST;
    }

    private static String notRepeated(Call call, List<Call> all) {
        var again = all.stream()
                .filter(other -> other.isAfter(call) && other.asked().saysTheSame(call.asked()))
                .toList();
        if (again.isEmpty()) return call + " was not sent again: nobody knows whether LEAP has it.";
        boolean hasKey = again.stream().anyMatch(other -> other.asked().agreesIn(Asked.KEY, call.asked()));
        return hasKey ? "" : call + " was sent again with another key: now LEAP has it twice.";
    }

    private static String unseen(Call call, List<Call> all) {
        var tag = call.asked().header(Asked.TAG);
        if (tag.isBlank()) return call.asked() + " came without.";
        boolean isGiven = all.stream()
                .filter(call::isAfter)
                .anyMatch(other -> other.answered().tag().equals(tag));
        return isGiven ? "" : call.asked() + " names " + tag + ", which no answer gave.";
    }

    private static boolean isTriedAgain(Call call, List<Call> all) {
        return call.asked().is("PUT")
                && call.answered().is(412)
                && again(call, all).size() > 0;
    }

    private static List<Call> again(Call call, List<Call> all) {
        return all.stream()
                .filter(other -> other.isAfter(call)
                        && other.asked().is("PUT")
                        && other.asked().address().equals(call.asked().address()))
                .toList();
    }

    private static String notReadAgain(Call call, List<Call> all) {
        var next = again(call, all).get(0);
        boolean isRead = all.stream()
                .filter(other -> other.isAfter(call) && next.isAfter(other))
                .anyMatch(other -> other.asked().is("GET")
                        && other.asked().path().equals(call.asked().record()));
        return isRead
                ? ""
                : call + " was tried again without reading " + call.asked().record() + ".";
    }
}
