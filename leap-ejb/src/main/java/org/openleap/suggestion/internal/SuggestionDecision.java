package org.openleap.suggestion.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.openleap.identity.UserId;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.UpholdRejection;

/** What was decided, why, by whom, and who agreed. The newest stands; the trail keeps the earlier ones. */
@Embeddable
public class SuggestionDecision {
    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Outcome outcome;

    @Column(name = "reason_code")
    private String reasonCode;

    private String reason;

    @Column(name = "would_change")
    private String wouldChange;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    private Integer pounds;

    @Column(name = "decided_by")
    private UserId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "countersigned_by")
    private UserId countersignedBy;

    @Column(name = "countersigned_at")
    private Instant countersignedAt;

    protected SuggestionDecision() {}

    static SuggestionDecision adopt(AdoptSuggestion command, UserId by, Instant at) {
        var decision = by(by, at);
        decision.outcome = Outcome.ADOPT;
        decision.reason = command.reason().strip();
        decision.pounds = command.pounds();
        return decision;
    }

    static SuggestionDecision reject(RejectSuggestion command, UserId by, Instant at) {
        return refuse(command, Outcome.REJECT, by(by, at));
    }

    /** We promised it and cannot keep the promise. */
    static SuggestionDecision withdraw(RejectSuggestion command, UserId by, Instant at) {
        return refuse(command, Outcome.WITHDRAW, by(by, at));
    }

    private static SuggestionDecision refuse(RejectSuggestion command, Outcome outcome, SuggestionDecision decision) {
        decision.outcome = outcome;
        decision.reasonCode = command.reasonCode();
        decision.reason = command.reason().strip();
        decision.wouldChange = command.wouldChange().strip();
        decision.reviewOn = command.reviewOn();
        return decision;
    }

    /** The same answer again, in the words of somebody new. */
    SuggestionDecision upheld(UpholdRejection command, UserId by, Instant at) {
        var decision = by(by, at);
        decision.outcome = outcome;
        decision.reasonCode = reasonCode;
        decision.reason = command.reason().strip();
        decision.wouldChange = command.wouldChange().strip();
        decision.reviewOn = command.reviewOn();
        return decision;
    }

    private static SuggestionDecision by(UserId by, Instant at) {
        var decision = new SuggestionDecision();
        decision.decidedBy = by;
        decision.decidedAt = at;
        return decision;
    }

    void countersign(UserId by, Instant at) {
        countersignedBy = by;
        countersignedAt = at;
    }

    boolean isBy(UserId person) {
        return person.equals(decidedBy);
    }

    boolean isCountersignedBy(UserId person) {
        return person.equals(countersignedBy);
    }

    boolean isMade() {
        return decidedAt != null;
    }

    /** It was promised first, and the promise was taken back. */
    public boolean isPromiseTakenBack() {
        return outcome == Outcome.WITHDRAW;
    }

    /** When it was made, or countersigned where that was needed; {@link Instant#MAX} before. */
    Instant standsSince() {
        if (countersignedAt != null) return countersignedAt;
        return decidedAt == null ? Instant.MAX : decidedAt;
    }

    public String reasonCode() {
        return text(reasonCode);
    }

    public String reason() {
        return text(reason);
    }

    public String wouldChange() {
        return text(wouldChange);
    }

    /** {@link LocalDate#MAX} when there is none. */
    public LocalDate reviewOn() {
        return reviewOn == null ? LocalDate.MAX : reviewOn;
    }

    public int pounds() {
        return pounds == null ? 0 : pounds;
    }

    /** {@link UserId#PUBLIC} before anybody decides. */
    public UserId decidedBy() {
        return decidedBy == null ? UserId.PUBLIC : decidedBy;
    }

    /** {@link UserId#PUBLIC} before anybody countersigns. */
    public UserId countersignedBy() {
        return countersignedBy == null ? UserId.PUBLIC : countersignedBy;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Adopt or reject; there is nothing between: a suggestion that is adopted in part is split first. */
    public enum Outcome {
        ADOPT,
        REJECT,
        /** A rejection of what was adopted before; counted apart. */
        WITHDRAW
    }
}
