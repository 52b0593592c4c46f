package org.openleap.publication;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a pair stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum PairStatus {
    /** Worded by one person; another must approve. */
    DRAFTED,
    /** It speaks of so few people that one could be recognised: the writer must word it otherwise. */
    BLOCKED,
    /** The second person did not approve and said why. */
    SENT_BACK,
    /** Given up before anybody outside read it. */
    DISCARDED,
    /** Approved by a second person; everybody can read it. */
    PUBLISHED,
    /** A newer wording took its place; kept as what we said before. */
    REPLACED,
    /** Taken down at once; kept for the record. */
    TAKEN_DOWN;

    private static final Map<PairStatus, Set<PairStatus>> NEXT = Map.ofEntries(
            entry(DRAFTED, Set.of(BLOCKED, SENT_BACK, DISCARDED, PUBLISHED)),
            entry(BLOCKED, Set.of(DRAFTED, DISCARDED)),
            entry(SENT_BACK, Set.of(DRAFTED, BLOCKED, DISCARDED)),
            entry(DISCARDED, Set.of()),
            entry(PUBLISHED, Set.of(REPLACED, TAKEN_DOWN)),
            entry(REPLACED, Set.of(TAKEN_DOWN)),
            entry(TAKEN_DOWN, Set.of()));

    /** States that may follow this one. */
    public Set<PairStatus> next() {
        return NEXT.get(this);
    }

    /** Being worded: nobody outside has read it. */
    public boolean isOpen() {
        return this == DRAFTED || this == BLOCKED || this == SENT_BACK;
    }

    /** Everybody can read it, as the answer of today or as what was said before. */
    public boolean isPublic() {
        return this == PUBLISHED || this == REPLACED;
    }

    /** @throws ConflictException {@link PublicationProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public PairStatus moveTo(PairStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(PublicationProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
