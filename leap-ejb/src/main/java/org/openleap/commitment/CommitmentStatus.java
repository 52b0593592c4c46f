package org.openleap.commitment;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a commitment stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum CommitmentStatus {
    /** Promised, and to be done by its day. */
    DUE,
    /** One side asked to let it go; the other side answers. */
    WAIVER_ASKED,
    /** Done, and shown how anybody can see it. */
    KEPT,
    /** The day and the days of grace passed without a proof, or a dispute ended so. */
    MISSED,
    /** One side asked to let it go and the other agreed, or its partnership ended before its day; it counts for nobody. */
    WAIVED,
    /** The other side says that it was not kept. Counts as not kept until it is settled. */
    DISPUTED;

    private static final Map<CommitmentStatus, Set<CommitmentStatus>> NEXT = Map.ofEntries(
            entry(DUE, Set.of(KEPT, WAIVER_ASKED, WAIVED, MISSED)),
            entry(WAIVER_ASKED, Set.of(WAIVED, DUE, KEPT, MISSED)),
            entry(KEPT, Set.of(DISPUTED)),
            entry(MISSED, Set.of()),
            entry(DISPUTED, Set.of(KEPT, MISSED)),
            entry(WAIVED, Set.of()));

    /** States that may follow this one. */
    public Set<CommitmentStatus> next() {
        return NEXT.get(this);
    }

    /** Nobody need do anything about it; a kept one rests unless the other side disagrees. */
    public boolean isSettled() {
        return this == KEPT || this == MISSED || this == WAIVED;
    }

    /** Still to be done. */
    public boolean isOwed() {
        return this == DUE || this == WAIVER_ASKED;
    }

    /** @throws ConflictException {@link CommitmentProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public CommitmentStatus moveTo(CommitmentStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(CommitmentProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
