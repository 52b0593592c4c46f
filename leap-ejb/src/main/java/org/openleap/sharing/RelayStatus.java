package org.openleap.sharing;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where it stands that a partner tells its own people. A test draws the table into {@code docs/lifecycle.md}. */
public enum RelayStatus {
    /** There is news that the partner has not passed on yet. */
    OWED,
    /** The partner says whom it told, when and how. */
    CONFIRMED,
    /** The trust has told the people itself, and noted how. */
    TOLD_BY_TRUST;

    private static final Map<RelayStatus, Set<RelayStatus>> NEXT = Map.ofEntries(
            entry(OWED, Set.of(CONFIRMED, TOLD_BY_TRUST)), entry(CONFIRMED, Set.of()), entry(TOLD_BY_TRUST, Set.of()));

    /** States that may follow this one. */
    public Set<RelayStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link SharingProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public RelayStatus moveTo(RelayStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(SharingProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
