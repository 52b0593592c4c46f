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
    HAS_SUGGESTIONS,
    /** Others said the same in another item, which it was joined to; its proposer hears what becomes of that one. */
    MERGED,
    /** The person who said it took it back. */
    WITHDRAWN;

    private static final Map<FeedbackStatus, Set<FeedbackStatus>> NEXT = Map.ofEntries(
            entry(RECEIVED, Set.of(HELD, REFUSED, REDIRECTED, IN_ANALYSIS, MERGED, WITHDRAWN)),
            entry(HELD, Set.of(RECEIVED, REFUSED, REDIRECTED, WITHDRAWN)),
            entry(REFUSED, Set.of()),
            entry(REDIRECTED, Set.of(RECEIVED, WITHDRAWN)),
            entry(IN_ANALYSIS, Set.of(HELD, REDIRECTED, NO_SUGGESTION, HAS_SUGGESTIONS, MERGED, WITHDRAWN)),
            entry(NO_SUGGESTION, Set.of(IN_ANALYSIS, MERGED, WITHDRAWN)),
            entry(HAS_SUGGESTIONS, Set.of(IN_ANALYSIS, MERGED, WITHDRAWN)),
            entry(MERGED, Set.of(IN_ANALYSIS, WITHDRAWN)),
            entry(WITHDRAWN, Set.of()));

    /** States that may follow this one. */
    public Set<FeedbackStatus> next() {
        return NEXT.get(this);
    }

    /** The trust still has to read it, or to decide whether it may. */
    public boolean isBeforeFinding() {
        return this == RECEIVED || this == HELD || this == IN_ANALYSIS;
    }

    /** Read once, and can be read again. */
    public boolean isAfterReading() {
        return this == NO_SUGGESTION || this == HAS_SUGGESTIONS || this == MERGED;
    }

    /** Its suggestions were found and its proposer was told which; only then does anybody decide on them. */
    public boolean isAfterFinding() {
        return this == HAS_SUGGESTIONS || this == MERGED || this == WITHDRAWN;
    }

    /** Nobody outside the engagement team reads it: it waits for a person, is with somebody else, or was taken back. */
    public boolean isHeldBack() {
        return this == HELD || this == REFUSED || this == REDIRECTED || this == WITHDRAWN;
    }

    /** @throws ConflictException {@link FeedbackProblem#NOT_POSSIBLE_NOW} when the table has no such step */
    public FeedbackStatus moveTo(FeedbackStatus target) {
        if (!next().contains(target)) throw refusal(this, target);
        return target;
    }

    /** The step is not possible now, although the table has it for another occasion. */
    public static ConflictException refusal(FeedbackStatus now, FeedbackStatus target) {
        return new ConflictException(FeedbackProblem.NOT_POSSIBLE_NOW, now.name(), target.name());
    }
}
