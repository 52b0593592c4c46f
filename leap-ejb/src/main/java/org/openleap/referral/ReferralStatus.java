package org.openleap.referral;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a referral stands. A test draws the table into {@code docs/lifecycle.md}. */
public enum ReferralStatus {
    /** The partner has been asked and has not said yet whether it takes it. */
    OFFERED,
    /** The partner has taken it and works on an answer. */
    ACCEPTED,
    /** The partner has answered; whoever decides in the trust has to say whether the decision follows. */
    ANSWERED,
    /** The decision follows the partner's answer. */
    FOLLOWED,
    /** The partner gave it back with a reason. */
    DECLINED,
    /** The partner did not accept or answer in time: it came back by itself. */
    LAPSED,
    /** The trust took it back. */
    TAKEN_BACK;

    private static final Map<ReferralStatus, Set<ReferralStatus>> NEXT = Map.ofEntries(
            entry(OFFERED, Set.of(ACCEPTED, DECLINED, LAPSED, TAKEN_BACK)),
            entry(ACCEPTED, Set.of(ANSWERED, DECLINED, LAPSED, TAKEN_BACK)),
            entry(ANSWERED, Set.of(FOLLOWED, TAKEN_BACK)),
            entry(FOLLOWED, Set.of()),
            entry(DECLINED, Set.of()),
            entry(LAPSED, Set.of()),
            entry(TAKEN_BACK, Set.of()));

    /** States that may follow this one. */
    public Set<ReferralStatus> next() {
        return NEXT.get(this);
    }

    /** It is the partner's turn. */
    public boolean isWithPartner() {
        return this == OFFERED || this == ACCEPTED;
    }

    /** It has come back, one way or another. */
    public boolean isOver() {
        return next().isEmpty();
    }

    /** @throws ConflictException {@link ReferralProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public ReferralStatus moveTo(ReferralStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(ReferralProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
