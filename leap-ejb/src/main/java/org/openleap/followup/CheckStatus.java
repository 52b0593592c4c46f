package org.openleap.followup;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a check stands. A test draws the table into {@code docs/lifecycle.md}. */
public enum CheckStatus {
    /** Its day has not come. */
    PLANNED,
    /** Somebody is asked, until a day. */
    ASKED,
    /** They said yes or no. */
    ANSWERED,
    /** Nobody answered in time. Silence is no yes: it is counted apart. */
    LAPSED,
    /** The suggestion is not completed any more, so there is nothing to ask. */
    DROPPED;

    private static final Map<CheckStatus, Set<CheckStatus>> NEXT = Map.ofEntries(
            entry(PLANNED, Set.of(ASKED, DROPPED)),
            entry(ASKED, Set.of(ANSWERED, LAPSED, DROPPED)),
            entry(ANSWERED, Set.of()),
            entry(LAPSED, Set.of()),
            entry(DROPPED, Set.of()));

    /** States that may follow this one. */
    public Set<CheckStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link FollowUpProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public CheckStatus moveTo(CheckStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(FollowUpProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
