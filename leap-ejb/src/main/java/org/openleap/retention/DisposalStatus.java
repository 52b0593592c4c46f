package org.openleap.retention;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a disposal stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum DisposalStatus {
    /** LEAP found records whose time is over; a person must look. */
    PROPOSED,
    /** A person agreed; LEAP erases them, a few at a time. */
    APPROVED,
    /** Every record was erased, or a hold was over it. */
    DONE,
    /** A person said no, with a reason; the records are proposed again after three months. */
    REFUSED;

    private static final Map<DisposalStatus, Set<DisposalStatus>> NEXT = Map.ofEntries(
            entry(PROPOSED, Set.of(APPROVED, REFUSED)),
            entry(APPROVED, Set.of(DONE)),
            entry(DONE, Set.of()),
            entry(REFUSED, Set.of()));

    /** States that may follow this one. */
    public Set<DisposalStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link RetentionProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public DisposalStatus moveTo(DisposalStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(RetentionProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
