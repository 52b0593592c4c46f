package org.openleap.action;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where an item of the plan stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum PlanItemStatus {
    /** Somebody has it; nothing has been reported yet. */
    PLANNED,
    /** Work has started. */
    IN_PROGRESS,
    /** It does not move; what it waits for is written down. */
    STALLED,
    /** Done, and what came of it is written down. */
    DONE,
    /** It will not be done; why is written down. */
    DROPPED;

    private static final Map<PlanItemStatus, Set<PlanItemStatus>> NEXT = Map.ofEntries(
            entry(PLANNED, Set.of(IN_PROGRESS, STALLED, DONE, DROPPED)),
            entry(IN_PROGRESS, Set.of(STALLED, DONE, DROPPED)),
            entry(STALLED, Set.of(IN_PROGRESS, DONE, DROPPED)),
            entry(DONE, Set.of(IN_PROGRESS)),
            entry(DROPPED, Set.of()));

    /** States that may follow this one. */
    public Set<PlanItemStatus> next() {
        return NEXT.get(this);
    }

    /** Somebody still has to do something. */
    public boolean isOpen() {
        return this != DONE && this != DROPPED;
    }

    /** @throws ConflictException {@link ActionProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public PlanItemStatus moveTo(PlanItemStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(ActionProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
