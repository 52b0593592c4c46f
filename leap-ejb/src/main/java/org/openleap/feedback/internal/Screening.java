package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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

    @Column(name = "receiving_body")
    private String receivingBody;

    protected Screening() {}

    static Screening notYet() {
        var screening = new Screening();
        screening.outcome = ScreeningOutcome.NOT_YET;
        screening.reason = "";
        screening.receivingBody = "";
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
        screening.receivingBody = command.receivingBody().strip();
        return screening;
    }

    private static void requireReasons(ScreenFeedback command) {
        if (command.outcome() != ScreeningOutcome.PASS && command.reason().isBlank()) {
            throw new RuleViolatedException(FeedbackProblem.REASON_MISSING);
        }
        if (command.outcome() == ScreeningOutcome.REDIRECT
                && command.receivingBody().isBlank()) {
            throw new RuleViolatedException(FeedbackProblem.RECEIVING_BODY_MISSING);
        }
    }

    ScreeningOutcome outcome() {
        return outcome;
    }

    public boolean isPassed() {
        return screened;
    }

    /** Null before anybody has screened. */
    UserId by() {
        return by;
    }

    String reason() {
        return reason;
    }

    String receivingBody() {
        return receivingBody;
    }
}
