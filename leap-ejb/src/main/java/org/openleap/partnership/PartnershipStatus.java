package org.openleap.partnership;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/**
 * Where a partnership stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. Renewing
 * and varying are what happens on the way from UNDER_REVIEW back to ACTIVE; the history tells which.
 */
public enum PartnershipStatus {
    /** Somebody asked on the public form; nobody of the trust has answered. */
    EXPRESSED_INTEREST,
    /** Both sides talk and write down the five parts. */
    IN_DISCUSSION,
    /** All five parts are written down. */
    DOCUMENTED,
    /** Both sides work on it. */
    ACTIVE,
    /** Both sides look at what it achieved and decide how it goes on. */
    UNDER_REVIEW,
    /** Rests for a reason and may go on. */
    PAUSED,
    /** Over; what was learnt is written down. */
    ENDED,
    /** Another partnership carries it on. */
    SUCCEEDED,
    /** It came to nothing, and they were told why. */
    DECLINED;

    private static final Map<PartnershipStatus, Set<PartnershipStatus>> NEXT = Map.of(
            EXPRESSED_INTEREST, Set.of(IN_DISCUSSION, DECLINED),
            IN_DISCUSSION, Set.of(DOCUMENTED, DECLINED),
            DOCUMENTED, Set.of(ACTIVE, IN_DISCUSSION, DECLINED),
            ACTIVE, Set.of(UNDER_REVIEW, PAUSED, ENDED, SUCCEEDED),
            UNDER_REVIEW, Set.of(ACTIVE, PAUSED, ENDED, SUCCEEDED),
            PAUSED, Set.of(ACTIVE, ENDED, SUCCEEDED),
            ENDED, Set.of(),
            SUCCEEDED, Set.of(),
            DECLINED, Set.of());

    /** States that may follow this one. */
    public Set<PartnershipStatus> next() {
        return NEXT.get(this);
    }

    /** Nothing more will happen to it. */
    public boolean isTerminal() {
        return next().isEmpty();
    }

    /** It is in force: the public may read of it, and a review is due one day. */
    public boolean isInForce() {
        return this == ACTIVE || this == UNDER_REVIEW;
    }

    /** @throws ConflictException {@link PartnershipProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public PartnershipStatus moveTo(PartnershipStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(PartnershipProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
