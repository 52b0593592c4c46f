package org.openleap.suggestion;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a suggestion stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum SuggestionStatus {
    /** An analyst marked the words; somebody must get it to decide. */
    IDENTIFIED,
    /** Somebody has it and must decide by a date. */
    UNDER_CONSIDERATION,
    /** The person who said it was asked something; the clock rests until they answer, for a limited time. */
    CLARIFYING,
    /** A partner organisation can answer it better; the clock rests until it does, and silence brings it back. */
    REFERRED,
    /** It holds several things: each part is decided on its own and has its own number. Adopting in part is this. */
    SPLIT,
    /** Adoption decided; above the threshold a director must countersign. */
    ADOPTION_PROPOSED,
    /** Rejection decided; an engagement lead must countersign, never the same person. */
    REJECTION_PROPOSED,
    /** We will do it. */
    ADOPTED,
    /** Work has started. */
    IN_PROGRESS,
    /** Work rests, for a reason and until a date that the proposer knows. */
    ON_HOLD,
    /** The owner wants to take the promise back; an engagement lead must countersign, never the same person. */
    ADOPTION_WITHDRAWAL_PROPOSED,
    /** The owner says it is done and shows it; another person must confirm. */
    COMPLETION_PROPOSED,
    /** Done, shown and confirmed by a second person. */
    COMPLETED,
    /** We could not, because…; with a reason and what would change it. */
    REJECTED,
    /** It had ended; somebody who had no hand in it looks at it again, by a date. */
    RECONSIDERING,
    /** The person who said it took it back. */
    WITHDRAWN;

    private static final Map<SuggestionStatus, Set<SuggestionStatus>> NEXT = Map.ofEntries(
            entry(IDENTIFIED, Set.of(UNDER_CONSIDERATION, WITHDRAWN)),
            entry(
                    UNDER_CONSIDERATION,
                    Set.of(CLARIFYING, REFERRED, SPLIT, ADOPTED, ADOPTION_PROPOSED, REJECTION_PROPOSED, WITHDRAWN)),
            entry(CLARIFYING, Set.of(UNDER_CONSIDERATION, WITHDRAWN)),
            entry(REFERRED, Set.of(UNDER_CONSIDERATION, ADOPTED, ADOPTION_PROPOSED, REJECTION_PROPOSED, WITHDRAWN)),
            entry(SPLIT, Set.of()),
            entry(ADOPTION_PROPOSED, Set.of(ADOPTED, UNDER_CONSIDERATION, RECONSIDERING, WITHDRAWN)),
            entry(REJECTION_PROPOSED, Set.of(REJECTED, UNDER_CONSIDERATION, WITHDRAWN)),
            entry(ADOPTED, Set.of(IN_PROGRESS, ADOPTION_WITHDRAWAL_PROPOSED, WITHDRAWN)),
            entry(IN_PROGRESS, Set.of(ON_HOLD, COMPLETION_PROPOSED, ADOPTION_WITHDRAWAL_PROPOSED, WITHDRAWN)),
            entry(ON_HOLD, Set.of(IN_PROGRESS, ADOPTION_WITHDRAWAL_PROPOSED, WITHDRAWN)),
            entry(ADOPTION_WITHDRAWAL_PROPOSED, Set.of(REJECTED, ADOPTED, IN_PROGRESS, ON_HOLD, WITHDRAWN)),
            entry(COMPLETION_PROPOSED, Set.of(COMPLETED, IN_PROGRESS, WITHDRAWN)),
            entry(COMPLETED, Set.of(RECONSIDERING)),
            entry(REJECTED, Set.of(RECONSIDERING)),
            entry(RECONSIDERING, Set.of(ADOPTED, ADOPTION_PROPOSED, IN_PROGRESS, REJECTED, COMPLETED, WITHDRAWN)),
            entry(WITHDRAWN, Set.of()));

    /** States that may follow this one. */
    public Set<SuggestionStatus> next() {
        return NEXT.get(this);
    }

    /** It waits for nobody. Only one that was decided can be opened again, and that is somebody's decision. */
    public boolean hasEnded() {
        return this == COMPLETED || this == REJECTED || this == SPLIT || this == WITHDRAWN;
    }

    /** The clock of the decision rests: others have to do something first. */
    public boolean isResting() {
        return this == CLARIFYING || this == REFERRED;
    }

    /** Its day counts: it has not ended, and its clock does not rest. */
    public boolean isOnTheClock() {
        return !hasEnded() && !isResting();
    }

    /** A person who did not take the step before must agree. */
    public boolean isPending() {
        return this == ADOPTION_PROPOSED
                || this == REJECTION_PROPOSED
                || this == ADOPTION_WITHDRAWAL_PROPOSED
                || this == COMPLETION_PROPOSED;
    }

    /** @throws ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public SuggestionStatus moveTo(SuggestionStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(SuggestionProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }

    /** @throws ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} for a step that leaves it where it is */
    public void requireOneOf(Set<SuggestionStatus> places, SuggestionStatus wanted) {
        if (!places.contains(this)) {
            throw new ConflictException(SuggestionProblem.NOT_POSSIBLE_NOW, name(), wanted.name());
        }
    }
}
