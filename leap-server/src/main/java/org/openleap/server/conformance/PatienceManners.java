package org.openleap.server.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a caller takes it when LEAP says no, or not now. */
final class PatienceManners {
    private static final String PACE = "Pace";
    private static final String REFUSALS = "Refusals";
    private static final int TOO_MANY = 429;

    /** Another try with the same words is the same fault again. What is not found, or stands elsewhere, may change. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 403, 405, 406, 410, 412, 413, 415, 422, 428);

    /** A call that was on its way already when the answer came. */
    private static final Duration UNDER_WAY = Duration.ofMillis(100);

    private PatienceManners() {}

    static List<Manner> all() {
        return List.of(
                new Manner(
                        PACE,
                        "Nothing comes again before Retry-After is over",
                        (call, all) -> next(call, all).findFirst().isPresent(),
                        PatienceManners::tooSoon),
                new Manner(
                        PACE,
                        "LEAP never had to say that it was too much",
                        (call, all) -> !call.answered().isStaged(),
                        (call, all) -> call.answered().is(TOO_MANY) ? call + " was beyond the calls a minute." : ""),
                new Manner(
                        REFUSALS,
                        "What was refused for good does not come again unchanged",
                        (call, all) -> FOR_GOOD.contains(call.answered().status()),
                        PatienceManners::unchanged),
                new Manner(
                        REFUSALS,
                        "After 401 it comes with another token",
                        (call, all) -> call.answered().is(401) && all.stream().anyMatch(other -> other.isAfter(call)),
                        PatienceManners::sameToken));
    }

    /** What came after LEAP asked for a pause: after 429 any call, else the same one. */
    private static Stream<Call> next(Call call, List<Call> all) {
        if (call.answered().pause().isEmpty()) return Stream.empty();
        var answered = call.answered().at().plus(UNDER_WAY);
        return all.stream()
                .filter(other -> !other.asked().at().isBefore(answered)
                        || other.isAfter(call) && other.asked().saysTheSame(call.asked()))
                .filter(other -> call.answered().is(TOO_MANY) || other.asked().saysTheSame(call.asked()));
    }

    private static String tooSoon(Call call, List<Call> all) {
        var pause = call.answered().pause().orElseThrow();
        var waited = Duration.between(
                call.answered().at(),
                next(call, all).findFirst().orElseThrow().asked().at());
        return waited.compareTo(pause) >= 0
                ? ""
                : "After %s the next call came in %.1f seconds and not in %d."
                        .formatted(call, waited.toMillis() / 1000.0, pause.toSeconds());
    }

    private static String unchanged(Call call, List<Call> all) {
        boolean isRepeated = all.stream()
                .filter(other -> other.isAfter(call) && other.asked().saysTheSame(call.asked()))
                .anyMatch(other -> Stream.of(Asked.KEY, Asked.TAG, "Authorization", "Content-Type")
                        .allMatch(name -> other.asked().agreesIn(name, call.asked())));
        return isRepeated ? call + " came again as it was." : "";
    }

    private static String sameToken(Call call, List<Call> all) {
        var next = all.stream().filter(other -> other.isAfter(call)).findFirst().orElseThrow();
        boolean isSame = next.asked().agreesIn("Authorization", call.asked());
        return isSame ? call + " was followed by a call with the same token." : "";
    }
}
