package org.openleap.publication;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a pair stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum PairStatus {
    /** Worded by one person; another must approve. */
    DRAFTED,
    /** Approved by a second person; everybody can read it. */
    PUBLISHED,
    /** Taken down at once; kept for the record. */
    TAKEN_DOWN;

    private static final Map<PairStatus, Set<PairStatus>> NEXT = Map.ofEntries(
            entry(DRAFTED, Set.of(PUBLISHED, TAKEN_DOWN)),
            entry(PUBLISHED, Set.of(TAKEN_DOWN)),
            entry(TAKEN_DOWN, Set.of()));

    /** States that may follow this one. */
    public Set<PairStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link PublicationProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public PairStatus moveTo(PairStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(PublicationProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
