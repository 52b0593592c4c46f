package org.openleap.publication.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.openleap.publication.EarlierAnswer;
import org.openleap.publication.PairOutcome;

/** What the public read before this wording, and what was wrong with it. */
@Embeddable
public class Predecessor {
    @Enumerated(EnumType.STRING)
    @Column(name = "before_outcome")
    private PairOutcome outcome;

    @Column(name = "before_at")
    private Instant at;

    private String wrong;

    protected Predecessor() {}

    /** @param wrong empty when nothing was wrong */
    static Predecessor expected(String wrong) {
        var predecessor = new Predecessor();
        predecessor.wrong = wrong.strip();
        return predecessor;
    }

    Predecessor is(Pair before) {
        var predecessor = expected(wrong);
        predecessor.outcome = before.outcome();
        predecessor.at = before.publishedAt();
        return predecessor;
    }

    String wrong() {
        return wrong;
    }

    EarlierAnswer answer() {
        return at == null ? EarlierAnswer.NONE : new EarlierAnswer(true, outcome, at, wrong);
    }
}
