package org.openleap.commitment.internal;

import static org.openleap.commitment.CommitmentStatus.DISPUTED;
import static org.openleap.commitment.CommitmentStatus.DUE;
import static org.openleap.commitment.CommitmentStatus.KEPT;
import static org.openleap.commitment.CommitmentStatus.MISSED;
import static org.openleap.commitment.CommitmentStatus.WAIVED;
import static org.openleap.commitment.CommitmentStatus.WAIVER_ASKED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openleap.commitment.ActivityKind;
import org.openleap.commitment.CommitmentReference;
import org.openleap.commitment.CommitmentStatus;
import org.openleap.commitment.KeepCommitment;
import org.openleap.commitment.MakeCommitment;
import org.openleap.commitment.PromiseVerb;
import org.openleap.commitment.Side;
import org.openleap.identity.UserId;
import org.openleap.partnership.PartnershipReference;
import org.openleap.shared.LastChange;

/**
 * One thing that one side owes the other by a day. Born DUE, made by a person or raised by an activity that an agreed promise
 * covers; ends kept with a proof, missed by the calendar, or let go by both; either side may say that it was not so.
 */
@Entity
@Table(name = "commitment")
public class Commitment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String partnership;
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "promised_by")
    private Side promisedBy;

    private Long promise;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "activity")
    private Activity activity;

    @Enumerated(EnumType.STRING)
    private PromiseVerb verb;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String what;
    private String wording;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    /** Computed by the database, so that what still needs somebody is read in the order of an index. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Embedded
    private Proof proof;

    @Embedded
    private Waiver waiver;

    @Embedded
    private Dispute dispute;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Commitment() {}

    /** Somebody promises one thing. @param organisation of the partner's side, empty while nobody leads it */
    static Commitment make(MakeCommitment command, String organisation, UserId who, Instant at) {
        var made = new Commitment();
        made.organisation = organisation;
        made.partnership = command.partnership().value();
        made.promisedBy = command.by();
        made.what = command.what().strip();
        made.wording = command.wording().strip();
        made.due = command.due();
        return made.born(who, at, "commitment.made");
    }

    /** An activity makes an agreed promise due. @param leading organisation that leads the partner's side, may be empty */
    static Commitment raise(Promise promise, Activity activity, String leading, UserId who, Instant at) {
        var cell = promise.cell();
        var raised = new Commitment();
        raised.organisation = activity.organisation().isEmpty() ? leading : activity.organisation();
        raised.partnership = promise.partnership().value();
        raised.promisedBy = cell.by();
        raised.promise = promise.id();
        raised.activity = activity;
        raised.verb = cell.verb();
        raised.kind = cell.kind();
        raised.what = activity.title();
        raised.wording = cell.wording();
        raised.due = promise.dueBefore(activity.starts());
        return raised.born(who, at, "commitment.raised");
    }

    private Commitment born(UserId who, Instant at, String how) {
        status = DUE;
        madeAt = at;
        changed(who, at, how);
        return this;
    }

    /** Done, and shown. */
    public void keep(KeepCommitment command, UserId who, Instant at) {
        status = status.moveTo(KEPT);
        proof = Proof.of(command, who);
        settledOn = command.on();
        changed(who, at, "commitment.kept");
    }

    /** One side asks to let it go. */
    public void askWaiver(Side side, String reason, UserId who, Instant at) {
        status = status.moveTo(WAIVER_ASKED);
        waiver = Waiver.asked(side, reason);
        changed(who, at, "commitment.waiverAsked");
    }

    /** The other side answers; a no leaves it due. */
    public void answerWaiver(boolean agrees, String note, LocalDate today, UserId who, Instant at) {
        status = status.moveTo(agrees ? WAIVED : DUE);
        waiver.answer(note);
        if (agrees) settledOn = today;
        changed(who, at, agrees ? "commitment.waived" : "commitment.waiverRefused");
    }

    /** One side says that it was not so. */
    public void dispute(Side side, String reason, LocalDate today, UserId who, Instant at) {
        status = status.moveTo(DISPUTED);
        dispute = Dispute.raised(side, reason, today);
        settledOn = null;
        changed(who, at, "commitment.disputed");
    }

    /** The dispute ends. */
    public void settle(boolean kept, String reason, LocalDate today, UserId who, Instant at) {
        status = status.moveTo(kept ? KEPT : MISSED);
        dispute.settle(reason, who);
        settledOn = today;
        changed(who, at, kept ? "commitment.settledKept" : "commitment.settledMissed");
    }

    /** Its day and the days of grace passed without a proof. */
    void miss(LocalDate today, UserId who, Instant at) {
        status = status.moveTo(MISSED);
        settledOn = today;
        changed(who, at, "commitment.missed");
    }

    /** Its partnership ended: what was due by then is missed, what was still to come counts for nobody. */
    void end(LocalDate today, UserId who, Instant at) {
        if (due.isBefore(today)) {
            miss(today, who, at);
            return;
        }
        status = status.moveTo(WAIVED);
        settledOn = today;
        changed(who, at, "commitment.ended");
    }

    private void changed(UserId who, Instant at, String what) {
        lastChange = new LastChange(who.value(), at, what);
    }

    /** The day has passed and nobody has shown anything. */
    boolean isLate(LocalDate today) {
        return status.isOwed() && due.isBefore(today);
    }

    public CommitmentReference reference() {
        return new CommitmentReference(id);
    }

    PartnershipReference partnership() {
        return new PartnershipReference(partnership);
    }

    /** Of the partner's side; empty while nobody leads it. */
    String organisation() {
        return organisation;
    }

    Side by() {
        return promisedBy;
    }

    Optional<Activity> activity() {
        return Optional.ofNullable(activity);
    }

    /** Null for a single promise. */
    PromiseVerb verb() {
        return verb;
    }

    /** Null for a single promise. */
    ActivityKind kind() {
        return kind;
    }

    String what() {
        return what;
    }

    String wording() {
        return wording;
    }

    LocalDate due() {
        return due;
    }

    CommitmentStatus status() {
        return status;
    }

    /** {@link LocalDate#MAX} while it is not settled. */
    LocalDate settledOn() {
        return settledOn == null ? LocalDate.MAX : settledOn;
    }

    Proof proof() {
        return proof == null ? new Proof() : proof;
    }

    Waiver waiver() {
        return waiver == null ? new Waiver() : waiver;
    }

    Dispute dispute() {
        return dispute == null ? new Dispute() : dispute;
    }

    LastChange lastChange() {
        return lastChange;
    }

    long version() {
        return version;
    }
}
