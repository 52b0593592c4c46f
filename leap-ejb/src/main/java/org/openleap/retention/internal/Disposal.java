package org.openleap.retention.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openleap.identity.UserId;
import org.openleap.retention.DisposalStatus;
import org.openleap.retention.RetentionCode;

/**
 * At most five hundred records of one class whose time is over. Born PROPOSED by LEAP; APPROVED by a person, then erased a few at a
 * time, and DONE; or REFUSED with a reason.
 */
@Entity
@Table(name = "disposal")
public class Disposal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private RetentionCode code;

    private int months;

    @Enumerated(EnumType.STRING)
    private DisposalStatus status;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UserId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Version
    private long version;

    protected Disposal() {}

    static Disposal propose(RetentionCode code, int months, Instant at) {
        var disposal = new Disposal();
        disposal.code = code;
        disposal.months = months;
        disposal.status = DisposalStatus.PROPOSED;
        disposal.proposedAt = at;
        disposal.reason = "";
        return disposal;
    }

    void approve(UserId by, Instant at) {
        status = status.moveTo(DisposalStatus.APPROVED);
        decidedBy = by;
        decidedAt = at;
    }

    void refuse(String why, UserId by, Instant at) {
        status = status.moveTo(DisposalStatus.REFUSED);
        decidedBy = by;
        decidedAt = at;
        reason = why.strip();
    }

    /** No record of it waits any more. */
    void finish() {
        status = status.moveTo(DisposalStatus.DONE);
    }

    public long id() {
        return id;
    }

    String reference() {
        return "D-" + id;
    }

    RetentionCode code() {
        return code;
    }

    int months() {
        return months;
    }

    DisposalStatus status() {
        return status;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** {@link UserId#PUBLIC} while nobody has decided. */
    UserId decidedBy() {
        return decidedBy == null ? UserId.PUBLIC : decidedBy;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
