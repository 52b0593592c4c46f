package org.openleap.feedback;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.openleap.shared.error.ConflictException;

/** Where an item stands. The table below is the whole machine; a test draws it into {@code docs/lifecycle.md}. */
public enum FeedbackStatus {
    /** It is in the register; nobody but officers and leads may see it until a person has screened it. */
    RECEIVED,
    /** A person is looking at it first: it may hold a risk, abuse or somebody's personal data. */
    HELD,
    /** Not taken into the register, with a reason; kept and counted. */
    REFUSED,
    /** Another body or process has it (complaint, PALS, safeguarding, incident); LEAP keeps a marker. */
    REDIRECTED,
    /** Screened; an analyst is reading it. */
    IN_ANALYSIS,
    /** Read: nothing specific was suggested or requested. It counts towards its themes. */
    NO_SUGGESTION,
    /** Read: at least one suggestion was found in the words. */
    HAS_SUGGESTIONS;

    private static final Map<FeedbackStatus, Set<FeedbackStatus>> NEXT = Map.ofEntries(
            entry(RECEIVED, Set.of(HELD, REFUSED, REDIRECTED, IN_ANALYSIS)),
            entry(HELD, Set.of(RECEIVED, REFUSED, REDIRECTED)),
            entry(REFUSED, Set.of()),
            entry(REDIRECTED, Set.of(RECEIVED)),
            entry(IN_ANALYSIS, Set.of(NO_SUGGESTION, HAS_SUGGESTIONS)),
            entry(NO_SUGGESTION, Set.of(IN_ANALYSIS)),
            entry(HAS_SUGGESTIONS, Set.of()));

    /** States that may follow this one. */
    public Set<FeedbackStatus> next() {
        return NEXT.get(this);
    }

    /** The trust still has to read it, or to decide whether it may. */
    public boolean isBeforeFinding() {
        return this == RECEIVED || this == HELD || this == IN_ANALYSIS;
    }

    /** @throws ConflictException {@link FeedbackProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public FeedbackStatus moveTo(FeedbackStatus target) {
        if (!next().contains(target)) {
            throw new ConflictException(FeedbackProblem.NOT_POSSIBLE_NOW, name(), target.name());
        }
        return target;
    }
}
