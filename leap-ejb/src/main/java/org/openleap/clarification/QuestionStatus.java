package org.openleap.clarification;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a question stands. A test draws the table into {@code docs/lifecycle.md}. */
public enum QuestionStatus {
    /** Asked; the clock of the decision rests until the day by which it should be answered. */
    OPEN,
    /** The person answered, or somebody noted what they said. */
    ANSWERED,
    /** Nobody answered in time; the decision goes on with what is known. */
    LAPSED,
    /** The suggestion it was about was taken back. */
    DROPPED;

    private static final Map<QuestionStatus, Set<QuestionStatus>> NEXT = Map.ofEntries(
            entry(OPEN, Set.of(ANSWERED, LAPSED, DROPPED)),
            entry(ANSWERED, Set.of()),
            entry(LAPSED, Set.of()),
            entry(DROPPED, Set.of()));

    /** States that may follow this one. */
    public Set<QuestionStatus> next() {
        return NEXT.get(this);
    }

    /** @throws ConflictException {@link ClarificationProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public QuestionStatus moveTo(QuestionStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(ClarificationProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
