package org.openleap.insight.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openleap.feedback.FeedbackReference;
import org.openleap.insight.LoopAccount;

/**
 * The note that an item stands on this account from a moment on. Written in the transaction that made it true, without a look
 * into the books, so that nobody's work waits for them; taken away when it is booked.
 */
@Entity
@Table(name = "loop_step")
public class LoopStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private LoopAccount account;

    @Embedded
    private LoopCell cell;

    protected LoopStep() {}

    LoopStep(FeedbackReference item, Instant at, LoopAccount account, LoopCell cell) {
        this.item = item;
        this.at = at;
        this.account = account;
        this.cell = cell;
    }

    FeedbackReference item() {
        return item;
    }

    Instant at() {
        return at;
    }

    LoopAccount account() {
        return account;
    }

    LoopCell cell() {
        return cell;
    }
}
