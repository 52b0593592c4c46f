package org.openleap.intake;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Whether the cards of a session add up. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum CardSessionStatus {
    /** Cards are still to be entered. */
    OPEN,
    /** Every card that was collected is an item. */
    COMPLETE,
    /** Cards are missing, and somebody has said why; they may still be found. */
    SHORT;

    private static final Map<CardSessionStatus, Set<CardSessionStatus>> NEXT =
            Map.ofEntries(entry(OPEN, Set.of(COMPLETE, SHORT)), entry(COMPLETE, Set.of()), entry(SHORT, Set.of(OPEN)));

    /** States that may follow this one. */
    public Set<CardSessionStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link IntakeProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public CardSessionStatus moveTo(CardSessionStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(IntakeProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
