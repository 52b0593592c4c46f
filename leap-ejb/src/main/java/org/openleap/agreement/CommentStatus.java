package org.openleap.agreement;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a partner's comment on a section stands. */
public enum CommentStatus {
    /** The trust has not answered yet. */
    OPEN,
    /** The trust answered; no words changed by it. */
    ANSWERED,
    /** The proposed wording went into the working draft. */
    ACCEPTED,
    /** The proposed wording was not taken, and the answer says why. */
    DECLINED;

    private static final Map<CommentStatus, Set<CommentStatus>> NEXT = Map.ofEntries(
            entry(OPEN, Set.of(ANSWERED, ACCEPTED, DECLINED)),
            entry(ANSWERED, Set.of()),
            entry(ACCEPTED, Set.of()),
            entry(DECLINED, Set.of()));

    /** States that may follow this one. */
    public Set<CommentStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link AgreementProblem#ANSWERED_ALREADY} when the table has no such step */
    public CommentStatus moveTo(CommentStatus target) {
        if (!next().contains(target)) throw new ConflictException(AgreementProblem.ANSWERED_ALREADY);
        return target;
    }
}
