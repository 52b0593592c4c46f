package org.openleap.sharing;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where the sharing of one item with one audience stands. A test draws the table into {@code docs/lifecycle.md}. */
public enum SharedStatus {
    /** An officer has worded it; a lead must agree before anybody outside reads it. */
    PROPOSED,
    /** The audience may read it, a partner only while its information-sharing schedule is in force. */
    SHARED,
    /** Taken back at once; kept for the record. */
    WITHDRAWN;

    private static final Map<SharedStatus, Set<SharedStatus>> NEXT = Map.ofEntries(
            entry(PROPOSED, Set.of(SHARED, WITHDRAWN)), entry(SHARED, Set.of(WITHDRAWN)), entry(WITHDRAWN, Set.of()));

    /** States that may follow this one. */
    public Set<SharedStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link SharingProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public SharedStatus moveTo(SharedStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(SharingProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
