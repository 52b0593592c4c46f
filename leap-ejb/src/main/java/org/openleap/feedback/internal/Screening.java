package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/** The stamp of the person who looked first: who, when, and what they found. */
@Embeddable
public class Screening {
    @Enumerated(EnumType.STRING)
    @Column(name = "screening")
    private ScreeningOutcome outcome;

    /** True once somebody has let it pass; an index and every scope rest on it. */
    private boolean screened;

    @Column(name = "screened_by")
    private UserId by;

    @Column(name = "screened_at")
    private Instant at;

    @Column(name = "screening_reason")
    private String reason;

    /** Code of the rule that a refused item breaks. */
    private String refusal;

    protected Screening() {}

    static Screening notYet() {
        var screening = new Screening();
        screening.outcome = ScreeningOutcome.NOT_YET;
        screening.reason = "";
        screening.refusal = "";
        return screening;
    }

    /** LEAP found words that a person must see first. */
    static Screening heldByItself(Instant at) {
        var screening = notYet();
        screening.outcome = ScreeningOutcome.HOLD;
        screening.by = UserId.SYSTEM;
        screening.at = at;
        return screening;
    }

    static Screening of(ScreenFeedback command, UserId by, Instant at) {
        requireReasons(command);
        var screening = new Screening();
        screening.outcome = command.outcome();
        screening.screened = command.outcome() == ScreeningOutcome.PASS;
        screening.by = by;
        screening.at = at;
        screening.reason = command.reason().strip();
        screening.refusal = command.refusal();
        return screening;
    }

    private static void requireReasons(ScreenFeedback command) {
        if (command.outcome() != ScreeningOutcome.PASS && command.reason().isBlank()) {
            throw new RuleViolatedException(FeedbackProblem.REASON_MISSING);
        }
        if (command.outcome() == ScreeningOutcome.REFUSE && command.refusal().isBlank()) {
            throw new RuleViolatedException(FeedbackProblem.REASON_MISSING);
        }
    }

    ScreeningOutcome outcome() {
        return outcome;
    }

    public boolean isPassed() {
        return screened;
    }

    /** Empty before anybody has screened. */
    Optional<UserId> by() {
        return Optional.ofNullable(by);
    }

    String reason() {
        return reason;
    }

    String refusal() {
        return refusal;
    }
}
