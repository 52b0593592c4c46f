package org.openleap.notification;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a telling stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum TellingStatus {
    /** Owed; waits for the outbox, or for a person to phone or write. */
    DUE,
    /** The mail server took it. Accepted is not read. */
    SENT,
    /** Settled: no bounce came, or a person noted the call, or the proposer opened their page. */
    DELIVERED,
    /** The mail server refused it, or it bounced; a person must find another way. */
    FAILED,
    /** Settled: nobody could be told directly and the answer is public. */
    PUBLISHED,
    /** Settled without telling: nothing was suggested and no contact was given. Counted apart. */
    NOBODY_TO_TELL;

    private static final Map<TellingStatus, Set<TellingStatus>> NEXT = Map.ofEntries(
            entry(DUE, Set.of(SENT, DELIVERED, FAILED, PUBLISHED, NOBODY_TO_TELL)),
            entry(SENT, Set.of(DELIVERED, FAILED)),
            entry(FAILED, Set.of(DUE, DELIVERED, PUBLISHED)),
            entry(DELIVERED, Set.of()),
            entry(PUBLISHED, Set.of(DELIVERED)),
            entry(NOBODY_TO_TELL, Set.of()));

    /** States that may follow this one. */
    public Set<TellingStatus> next() {
        return NEXT.get(this);
    }

    /** A settled telling is no longer owed. */
    public boolean isSettled() {
        return this == DELIVERED || this == PUBLISHED || this == NOBODY_TO_TELL;
    }

    /** @throws ConflictException {@link NotificationProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public TellingStatus moveTo(TellingStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(NotificationProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
