package org.openleap.server.conformance;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * One thing that a good caller does, as far as its calls show it.
 *
 * @param name what holds when it passes, in one sentence
 * @param occasion which calls it is about, among all of them
 * @param eye what is wrong with one of those
 */
record Manner(String area, String name, BiPredicate<Call, List<Call>> occasion, Eye eye) {

    /** Looks at one call. */
    @FunctionalInterface
    interface Eye {
        /** What is wrong with it, as a sentence; empty when nothing is. */
        String fault(Call call, List<Call> all);
    }

    /** @param all every call, in the order in which they began */
    Result judge(List<Call> all) {
        var about = all.stream().filter(call -> occasion.test(call, all)).toList();
        if (about.isEmpty()) return new Result(area, name, Result.Outcome.NOT_TRIED, "There was no occasion.");
        var faults = about.stream()
                .map(call -> eye.fault(call, all))
                .filter(fault -> !fault.isEmpty())
                .toList();
        if (faults.isEmpty()) return new Result(area, name, Result.Outcome.PASSED, "");
        var count = "%d of %d calls. ".formatted(faults.size(), about.size());
        return new Result(area, name, Result.Outcome.FAILED, count + faults.get(0));
    }
}
