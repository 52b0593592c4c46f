package org.openleap.commitment.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.openleap.commitment.Side;
import org.openleap.identity.UserId;

/** One side says that it was not so; how it ended. */
@Embeddable
public class Dispute {
    @Enumerated(EnumType.STRING)
    @Column(name = "dispute_by")
    private Side by;

    @Column(name = "dispute_reason")
    private String reason;

    @Column(name = "disputed_on")
    private LocalDate on;

    private String settlement;

    @Column(name = "settled_by")
    private UserId settledBy;

    protected Dispute() {}

    static Dispute raised(Side by, String reason, LocalDate on) {
        var dispute = new Dispute();
        dispute.by = by;
        dispute.reason = reason.strip();
        dispute.on = on;
        return dispute;
    }

    void settle(String words, UserId who) {
        settlement = words.strip();
        settledBy = who;
    }

    /** What was settled is not disputed again. */
    boolean isSettled() {
        return settledBy != null;
    }

    /** Null while nobody disputes. */
    Side by() {
        return by;
    }

    String reason() {
        return reason == null ? "" : reason;
    }

    /** {@link LocalDate#MAX} while nobody disputes. */
    LocalDate on() {
        return on == null ? LocalDate.MAX : on;
    }

    String settlement() {
        return settlement == null ? "" : settlement;
    }

    /** {@link UserId#PUBLIC} while it is not settled. */
    UserId settledBy() {
        return settledBy == null ? UserId.PUBLIC : settledBy;
    }
}
