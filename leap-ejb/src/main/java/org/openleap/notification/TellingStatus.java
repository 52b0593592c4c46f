package org.openleap.notification;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a telling stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum TellingStatus {
    /** Owed; waits for a person to look at the words, to ring, or to prepare the form that is needed. */
    DUE,
    /** A person is writing; nothing leaves until they say so. */
    DRAFTED,
    /** The words stand; it waits for the outbox or the printer. */
    APPROVED,
    /** It has left. Accepted is not read; a convenor has it and has not said yet that the group was told. */
    SENT,
    /** Settled: no bounce came, the service says it arrived, the letter was posted, or the proposer opened their page. */
    DELIVERED,
    /** It came back or was refused; a person must find another way. */
    FAILED,
    /** Settled: a person told them by phone or face to face. */
    TOLD,
    /** Settled: the convenor or the partner says when and how the people were told. */
    RELAY_CONFIRMED,
    /** Settled: nobody could be told directly and the answer is public. */
    PUBLISHED,
    /** Settled without telling: they asked not to be told. */
    NOT_WANTED,
    /** Two ways were tried in vain; an engagement lead must agree that they cannot be reached. */
    UNREACHABLE_PROPOSED,
    /** Settled without telling: two ways were tried in vain and a second person agreed to stop. */
    UNREACHABLE,
    /** Settled without telling: nothing was suggested and no contact was given, or the person was erased. Counted apart. */
    NOBODY_TO_TELL;

    /** A person may tell them, or they may say that they need not be told, at any time before it is settled. */
    private static final Set<TellingStatus> REACHED = Set.of(DELIVERED, TOLD, RELAY_CONFIRMED, NOT_WANTED);

    private static final Map<TellingStatus, Set<TellingStatus>> NEXT = Map.ofEntries(
            entry(DUE, reachedOr(DRAFTED, APPROVED, FAILED, PUBLISHED, UNREACHABLE_PROPOSED, NOBODY_TO_TELL)),
            entry(DRAFTED, reachedOr(APPROVED, FAILED, PUBLISHED, UNREACHABLE_PROPOSED, NOBODY_TO_TELL)),
            entry(APPROVED, reachedOr(DRAFTED, SENT, FAILED, NOBODY_TO_TELL)),
            entry(SENT, reachedOr(APPROVED, FAILED)),
            entry(FAILED, reachedOr(DRAFTED, APPROVED, PUBLISHED, UNREACHABLE_PROPOSED, NOBODY_TO_TELL)),
            entry(UNREACHABLE_PROPOSED, reachedOr(UNREACHABLE, DRAFTED, NOBODY_TO_TELL)),
            entry(DELIVERED, Set.of(FAILED)),
            entry(TOLD, Set.of()),
            entry(RELAY_CONFIRMED, Set.of()),
            entry(PUBLISHED, Set.of(DELIVERED)),
            entry(NOT_WANTED, Set.of()),
            entry(UNREACHABLE, Set.of(DELIVERED)),
            entry(NOBODY_TO_TELL, Set.of()));

    private static final Set<TellingStatus> SETTLED =
            Set.of(DELIVERED, TOLD, RELAY_CONFIRMED, PUBLISHED, NOT_WANTED, UNREACHABLE, NOBODY_TO_TELL);

    private static Set<TellingStatus> reachedOr(TellingStatus... more) {
        var all = new HashSet<>(REACHED);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    /** States that may follow this one. */
    public Set<TellingStatus> next() {
        return NEXT.get(this);
    }

    /** A settled telling is no longer owed. */
    public boolean isSettled() {
        return SETTLED.contains(this);
    }

    /** Somebody was told, by whatever way, and it could therefore be told wrong. */
    public boolean isTold() {
        return this == SENT || this == DELIVERED || this == TOLD || this == RELAY_CONFIRMED;
    }

    /** @throws ConflictException {@link NotificationProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public TellingStatus moveTo(TellingStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(NotificationProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
