package org.openleap.suggestion;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where a suggestion stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum SuggestionStatus {
    /** An analyst marked the words. */
    IDENTIFIED,
    /** Somebody has it and must decide by a date. */
    UNDER_CONSIDERATION,
    /** Adoption decided; above the threshold a director must countersign. */
    ADOPTION_PROPOSED,
    /** Rejection decided; an engagement lead must countersign, never the same person. */
    REJECTION_PROPOSED,
    /** We will do it. */
    ADOPTED,
    /** Work has started. */
    IN_PROGRESS,
    /** The owner says it is done and shows it; another person must confirm. */
    COMPLETION_PROPOSED,
    /** Done, shown and confirmed by a second person. */
    COMPLETED,
    /** We could not, because…; with a reason and what would change it. */
    REJECTED;

    private static final Map<SuggestionStatus, Set<SuggestionStatus>> NEXT = Map.ofEntries(
            entry(IDENTIFIED, Set.of(UNDER_CONSIDERATION)),
            entry(UNDER_CONSIDERATION, Set.of(ADOPTED, ADOPTION_PROPOSED, REJECTION_PROPOSED)),
            entry(ADOPTION_PROPOSED, Set.of(ADOPTED, UNDER_CONSIDERATION)),
            entry(REJECTION_PROPOSED, Set.of(REJECTED, UNDER_CONSIDERATION)),
            entry(ADOPTED, Set.of(IN_PROGRESS)),
            entry(IN_PROGRESS, Set.of(COMPLETION_PROPOSED)),
            entry(COMPLETION_PROPOSED, Set.of(COMPLETED, IN_PROGRESS)),
            entry(COMPLETED, Set.of()),
            entry(REJECTED, Set.of()));

    /** States that may follow this one. */
    public Set<SuggestionStatus> next() {
        return NEXT.get(this);
    }

    /** Nothing more will happen to it. */
    public boolean isTerminal() {
        return next().isEmpty();
    }

    /** A person who did not take the step before must agree. */
    public boolean isPending() {
        return this == ADOPTION_PROPOSED || this == REJECTION_PROPOSED || this == COMPLETION_PROPOSED;
    }

    /** @throws ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public SuggestionStatus moveTo(SuggestionStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(SuggestionProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
