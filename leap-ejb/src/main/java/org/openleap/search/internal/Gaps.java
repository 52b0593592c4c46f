package org.openleap.search.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers that were given to transactions before others, but have not been seen yet: they commit later, or never. A number
 * is waited for as long as any transaction may run.
 */
final class Gaps {
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);
    private static final int MOST = 5_000;

    private final SortedMap<Long, Instant> waiting = new TreeMap<>();
    private long newest;

    /** @param seen everything up to this number has been seen */
    Gaps(long seen) {
        newest = seen;
    }

    /** These have been seen now. */
    void saw(Collection<Long> ids, Instant now) {
        ids.stream().sorted().forEach(id -> saw(id, now));
        waiting.values().removeIf(since -> since.isBefore(now.minus(LONGEST_TRANSACTION)));
        while (waiting.size() > MOST) waiting.remove(waiting.firstKey());
    }

    private void saw(long id, Instant now) {
        for (long missing = Math.max(newest + 1, id - MOST); missing < id; missing++) waiting.put(missing, now);
        waiting.remove(id);
        newest = Math.max(newest, id);
    }

    Set<Long> waiting() {
        return waiting.keySet();
    }

    long newest() {
        return newest;
    }

    /** Everything up to this number has been seen, or will never come. */
    long complete() {
        return waiting.isEmpty() ? newest : waiting.firstKey() - 1;
    }
}
