package org.openleap.commitment.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.CommitmentProblem;
import org.openleap.commitment.PromiseCell;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;

/** One cell of what trust and partner promise each other: agreed or not, in whose words, with how much notice. */
@Entity
@Table(name = "promise")
public class Promise {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String partnership;

    @Enumerated(EnumType.STRING)
    @Column(name = "promised_by")
    private Side promisedBy;

    @Enumerated(EnumType.STRING)
    private PromiseVerb verb;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private boolean agreed;
    private String wording;

    @Column(name = "notice_days")
    private int noticeDays;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Promise() {}

    static Promise of(PartnershipReference partnership, PromiseCell cell, UserId who, Instant at) {
        var promise = new Promise();
        promise.partnership = partnership.value();
        promise.promisedBy = cell.by();
        promise.verb = cell.verb();
        promise.kind = cell.kind();
        promise.agree(cell, who, at);
        return promise;
    }

    /** @throws RuleViolatedException {@link CommitmentProblem#WORDING_MISSING} when it is agreed without words */
    void agree(PromiseCell cell, UserId who, Instant at) {
        var words = cell.wording().strip();
        if (cell.agreed() && words.isEmpty()) throw new RuleViolatedException(CommitmentProblem.WORDING_MISSING);
        agreed = cell.agreed();
        wording = words;
        noticeDays = cell.noticeDays();
        lastChange = new LastChange(who.value(), at, "promises.agreed");
    }

    boolean isCellOf(PromiseCell cell) {
        return promisedBy == cell.by() && verb == cell.verb() && kind == cell.kind();
    }

    /** The day by which it must be kept for something that starts on that day. */
    LocalDate dueBefore(LocalDate start) {
        return start.minusDays(noticeDays);
    }

    PromiseCell cell() {
        return new PromiseCell(promisedBy, verb, kind, agreed, wording, noticeDays);
    }

    long id() {
        return id;
    }

    PartnershipReference partnership() {
        return new PartnershipReference(partnership);
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
