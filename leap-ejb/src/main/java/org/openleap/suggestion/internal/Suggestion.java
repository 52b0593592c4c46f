package org.openleap.suggestion.internal;

import static org.openleap.suggestion.SuggestionStatus.ADOPTED;
import static org.openleap.suggestion.SuggestionStatus.ADOPTION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.COMPLETED;
import static org.openleap.suggestion.SuggestionStatus.COMPLETION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.IN_PROGRESS;
import static org.openleap.suggestion.SuggestionStatus.REJECTED;
import static org.openleap.suggestion.SuggestionStatus.REJECTION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.UNDER_CONSIDERATION;

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
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.HeardItem;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.AdoptSuggestion;
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.RejectSuggestion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/**
 * One thing that somebody suggested or requested. Born IDENTIFIED when an analyst marks the words; given to somebody who
 * decides; adopted or rejected, with a second person where the rule asks for one; an adopted one is done, shown and confirmed
 * by another person. Ends COMPLETED or REJECTED.
 */
@Entity
@Table(name = "suggestion")
public class Suggestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;
    private String quote;
    private String title;

    @Enumerated(EnumType.STRING)
    private SuggestionKind kind;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status;

    private String service;
    private String place;
    private UserId owner;
    private LocalDate due;

    /** Why a second person sent it back last; empty when nobody did, or when somebody has agreed since. */
    @Column(name = "sent_back")
    private String sentBack = "";

    /** The due day while the suggestion is open, kept by the database so that what is late is found by an index. */
    @Column(name = "open_due", insertable = false, updatable = false)
    private LocalDate openDue;

    @Column(name = "identified_at")
    private Instant identifiedAt;

    @Embedded
    private SuggestionDecision decision;

    @Embedded
    private Work work;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Suggestion() {}

    /** @throws RuleViolatedException {@link SuggestionProblem#QUOTE_NOT_IN_WORDS} */
    public static Suggestion identify(IdentifySuggestion command, HeardItem item, int number, UserId by, Instant at) {
        var quote = command.quote().strip();
        if (!item.holds(quote)) throw new RuleViolatedException(SuggestionProblem.QUOTE_NOT_IN_WORDS);
        var suggestion = new Suggestion();
        suggestion.item = item.reference();
        suggestion.number = number;
        suggestion.quote = quote;
        suggestion.title = command.title().strip();
        suggestion.kind = command.kind();
        suggestion.status = SuggestionStatus.IDENTIFIED;
        suggestion.service = item.service();
        suggestion.place = item.place();
        suggestion.identifiedAt = at;
        suggestion.work = Work.none();
        suggestion.changed(by, at, "suggestion.identified");
        return suggestion;
    }

    /** Somebody has it and decides by the day. */
    public void assign(UserId to, LocalDate by, UserId who, Instant at) {
        status = status == UNDER_CONSIDERATION ? status : status.moveTo(UNDER_CONSIDERATION);
        owner = to;
        due = by;
        changed(who, at, "suggestion.assigned");
    }

    /** We will do it; {@code countersign} when a director must agree first. */
    public void adopt(AdoptSuggestion command, boolean countersign, UserId by, Instant at) {
        status = status.moveTo(countersign ? ADOPTION_PROPOSED : ADOPTED);
        decision = SuggestionDecision.adopt(command, by, at);
        work.plan(command);
        if (status == ADOPTED) due = work.due();
        changed(by, at, countersign ? "suggestion.adoptionProposed" : "suggestion.adopted");
    }

    /** We cannot do it; an engagement lead must agree first. */
    public void reject(RejectSuggestion command, UserId by, Instant at) {
        status = status.moveTo(REJECTION_PROPOSED);
        decision = SuggestionDecision.reject(command, by, at);
        changed(by, at, "suggestion.rejectionProposed");
    }

    /**
     * A second person agrees with the decision, or sends it back.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#SAME_PERSON} or {@link SuggestionProblem#NOTE_MISSING}
     */
    public void countersign(SecondOpinion opinion, UserId by, Instant at) {
        if (decision == null || decision.isBy(by)) throw new RuleViolatedException(SuggestionProblem.SAME_PERSON);
        hear(opinion);
        boolean adopting = status == ADOPTION_PROPOSED;
        var agreed = adopting ? ADOPTED : REJECTED;
        status = status.moveTo(opinion.agrees() ? agreed : UNDER_CONSIDERATION);
        if (opinion.agrees()) decision.countersign(by, at);
        if (status == ADOPTED) due = work.due();
        if (status == REJECTED) due = null;
        changed(by, at, opinion.agrees() ? "suggestion.countersigned" : "suggestion.sentBack");
    }

    /** The owner reports; the first report starts the work. */
    public void report(ReportProgress command, UserId by, Instant at) {
        if (status != IN_PROGRESS) status = status.moveTo(IN_PROGRESS);
        work.report(command, at);
        changed(by, at, "suggestion.progressed");
    }

    /** The owner says it is done and shows it. */
    public void proposeCompletion(ProposeCompletion command, UserId by, Instant at) {
        status = status.moveTo(COMPLETION_PROPOSED);
        work.complete(command, by, at);
        changed(by, at, "suggestion.completionProposed");
    }

    /**
     * A second person confirms that it is done, or sends it back.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#SAME_PERSON} or {@link SuggestionProblem#NOTE_MISSING}
     */
    public void confirm(SecondOpinion opinion, UserId by, Instant at) {
        if (work.isCompletedBy(by)) throw new RuleViolatedException(SuggestionProblem.SAME_PERSON);
        hear(opinion);
        status = status.moveTo(opinion.agrees() ? COMPLETED : IN_PROGRESS);
        if (opinion.agrees()) {
            work.confirm(by, at);
            due = null;
        }
        changed(by, at, opinion.agrees() ? "suggestion.completed" : "suggestion.sentBack");
    }

    /** Nobody can put right what nobody has named. */
    private void hear(SecondOpinion opinion) {
        if (!opinion.agrees() && opinion.note().isBlank()) {
            throw new RuleViolatedException(SuggestionProblem.NOTE_MISSING);
        }
        sentBack = opinion.agrees() ? "" : opinion.note().strip();
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    public boolean isOwnedBy(UserId person) {
        return person.equals(owner);
    }

    public boolean isDecidedBy(UserId person) {
        return decision != null && decision.isBy(person);
    }

    public boolean isCompletedBy(UserId person) {
        return work.isCompletedBy(person);
    }

    public boolean hasStarted() {
        return work.hasStarted();
    }

    public long id() {
        return id;
    }

    public SuggestionReference reference() {
        return new SuggestionReference(item, number);
    }

    public String quote() {
        return quote;
    }

    public String title() {
        return title;
    }

    public SuggestionKind kind() {
        return kind;
    }

    public SuggestionStatus status() {
        return status;
    }

    public String service() {
        return service;
    }

    public String place() {
        return place;
    }

    /** {@link UserId#PUBLIC} before it is assigned. */
    public UserId owner() {
        return owner == null ? UserId.PUBLIC : owner;
    }

    public String sentBack() {
        return sentBack;
    }

    /** {@link LocalDate#MAX} when nothing is due. */
    public LocalDate due() {
        return due == null ? LocalDate.MAX : due;
    }

    public Instant identifiedAt() {
        return identifiedAt;
    }

    /** An empty decision before anybody decides. */
    public SuggestionDecision decision() {
        return decision == null ? new SuggestionDecision() : decision;
    }

    public Work work() {
        return work;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
