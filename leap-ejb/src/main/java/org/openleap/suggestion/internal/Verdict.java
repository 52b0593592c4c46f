package org.openleap.suggestion.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.stream.Stream;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.PartnerAnswer;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionStatus;

/**
 * The decision that stands, and beside it the one that waits for a second person: what is only proposed never takes the place
 * of what people outside have been told.
 */
@Embeddable
public class Verdict {
    @Embedded
    private SuggestionDecision decision;

    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "proposed"))
    @AttributeOverride(name = "reasonCode", column = @Column(name = "proposed_reason_code"))
    @AttributeOverride(name = "reason", column = @Column(name = "proposed_reason"))
    @AttributeOverride(name = "wouldChange", column = @Column(name = "proposed_would_change"))
    @AttributeOverride(name = "reviewOn", column = @Column(name = "proposed_review_on"))
    @AttributeOverride(name = "pounds", column = @Column(name = "proposed_pounds"))
    @AttributeOverride(name = "decidedBy", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "decidedAt", column = @Column(name = "proposed_at"))
    @AttributeOverride(name = "countersignedBy", column = @Column(name = "proposed_countersigned_by"))
    @AttributeOverride(name = "countersignedAt", column = @Column(name = "proposed_countersigned_at"))
    private SuggestionDecision proposal;

    /** The partner whose answer the decision follows; empty for none. */
    private String partner = "";

    @Column(name = "partner_words")
    private String partnerWords = "";

    /** Where a pending step began, and goes back to. */
    @Enumerated(EnumType.STRING)
    @Column(name = "came_from")
    private SuggestionStatus cameFrom;

    /** How it had ended before it was looked at again; empty while nobody ever has. */
    @Enumerated(EnumType.STRING)
    @Column(name = "had_ended")
    private SuggestionStatus hadEnded;

    /** Why a second person sent it back last; empty when nobody did, or when somebody has agreed since. */
    @Column(name = "sent_back")
    private String sentBack = "";

    @Embedded
    private Hands before = new Hands();

    protected Verdict() {}

    static Verdict none() {
        return new Verdict();
    }

    /** What the partner was asked about is back with the trust when a second person does not agree. */
    void propose(SuggestionDecision next, SuggestionStatus from) {
        proposal = next;
        cameFrom = from == SuggestionStatus.REFERRED ? SuggestionStatus.UNDER_CONSIDERATION : from;
    }

    void follow(PartnerAnswer answer) {
        partner = answer.partner();
        partnerWords = answer.words();
    }

    void from(SuggestionStatus status) {
        cameFrom = status;
    }

    /** Somebody new is to look at how it ended: nobody who decided, nor who did the work. */
    void reopen(SuggestionStatus end, Stream<UserId> workers) {
        before.add(Stream.of(
                latest().decidedBy(), standing().decidedBy(), standing().countersignedBy()));
        before.add(workers);
        hadEnded = end;
        follow(PartnerAnswer.none());
        proposal = null;
        sentBack = "";
    }

    /** @throws RuleViolatedException {@link SuggestionProblem#SAME_PERSON} or {@link SuggestionProblem#NOTE_MISSING} */
    void hear(SecondOpinion opinion, boolean samePerson) {
        if (samePerson) throw new RuleViolatedException(SuggestionProblem.SAME_PERSON);
        if (!opinion.agrees() && opinion.note().isBlank()) {
            throw new RuleViolatedException(SuggestionProblem.NOTE_MISSING);
        }
        sentBack = opinion.agrees() ? "" : opinion.note().strip();
        if (!opinion.agrees()) follow(PartnerAnswer.none());
    }

    void countersign(UserId by, Instant at) {
        proposal.countersign(by, at);
    }

    /** What was proposed counts from now on. */
    void stand() {
        decision = proposal;
        proposal = null;
    }

    /** Somebody new came to the same answer. */
    void uphold(SuggestionDecision again) {
        decision = again;
    }

    /** @throws ConflictException {@link SuggestionProblem#NOT_POSSIBLE_NOW} when it had ended otherwise */
    SuggestionStatus requireEnded(SuggestionStatus end) {
        if (hadEnded != end) throw new ConflictException(SuggestionProblem.NOT_POSSIBLE_NOW, "", end.name());
        return end;
    }

    boolean isProposedBy(UserId person) {
        return proposal == null || proposal.isBy(person);
    }

    boolean hadAHand(UserId person) {
        return before.has(person)
                || latest().isBy(person)
                || standing().isBy(person)
                || standing().isCountersignedBy(person);
    }

    /** What was decided last, also while it waits for a second person; empty before anybody decides. */
    public SuggestionDecision latest() {
        return proposal == null ? standing() : proposal;
    }

    /** What the trust's people work with: what waits for a second person, or was sent back by one, until something counts. */
    public SuggestionDecision shown(boolean pending) {
        return pending || !standing().isMade() ? latest() : standing();
    }

    /** What counts; an empty decision before any does. */
    public SuggestionDecision standing() {
        return decision == null ? new SuggestionDecision() : decision;
    }

    /** Of the partner whose answer it follows; {@link PartnerAnswer#none()} when it follows none. */
    public PartnerAnswer partner() {
        return new PartnerAnswer(partner, partnerWords);
    }

    /** Where it was before; {@link SuggestionStatus#UNDER_CONSIDERATION} for what was decided before this was kept. */
    public SuggestionStatus cameFrom() {
        return cameFrom == null ? SuggestionStatus.UNDER_CONSIDERATION : cameFrom;
    }

    public String sentBack() {
        return sentBack;
    }
}
