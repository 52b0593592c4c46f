package org.openleap.search.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One of the two streams of changes, followed without a gap. */
final class Feed {
    private static final int MOST = 1_000;

    private final After after;
    private final Among among;
    private final Gaps gaps;

    /** The changes after a number, in their order. */
    interface After {
        List<SearchChange> read(long id, int most);
    }

    /** Those of some numbers that are there by now. */
    interface Among {
        List<SearchChange> read(Collection<Long> ids);
    }

    /** @param seen everything up to this number has been read */
    Feed(After after, Among among, long seen) {
        this.after = after;
        this.among = among;
        this.gaps = new Gaps(seen);
    }

    /** What has come since the last time, late ones too; read but not yet seen. */
    List<SearchChange> next() {
        var next = new ArrayList<>(among.read(gaps.waiting()));
        next.addAll(after.read(gaps.newest(), MOST));
        return next;
    }

    /** These have been dealt with. */
    void saw(List<SearchChange> changes, Instant now) {
        gaps.saw(changes.stream().map(SearchChange::id).toList(), now);
    }

    long newest() {
        return gaps.newest();
    }

    /** Everything up to this number has been dealt with. */
    long complete() {
        return gaps.complete();
    }
}
