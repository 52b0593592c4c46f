package org.openleap.suggestion.internal;

import static org.openleap.suggestion.SuggestionStatus.RECONSIDERING;
import static org.openleap.suggestion.SuggestionStatus.SPLIT;
import static org.openleap.suggestion.SuggestionStatus.UNDER_CONSIDERATION;
import static org.openleap.suggestion.SuggestionStatus.WITHDRAWN;

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
import org.openleap.suggestion.IdentifySuggestion;
import org.openleap.suggestion.SuggestionPart;
import org.openleap.suggestion.SuggestionProblem;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;

/**
 * One thing that somebody suggested or requested. Born IDENTIFIED when an analyst marks the words; given to somebody who
 * decides ({@link Deciding}); split where it holds several things; adopted or rejected, with a second person where the rule
 * asks for one. An adopted one is worked on, rests, is promised anew, is done, shown and confirmed by another person
 * ({@link Doing}), or the promise is taken back. Ends COMPLETED or REJECTED, from where somebody new can be asked to look
 * again; SPLIT into its parts; or WITHDRAWN.
 */
@Entity
@Table(name = "suggestion")
public class Suggestion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;

    @Embedded
    private Saying saying;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status;

    /** What the trust itself calls the step it is at, within its state; gone with the next state. */
    private String label = "";

    private String service;
    private String place;
    private UserId owner;
    private LocalDate due;

    /** Since when the clock rests, because others have to do something first. */
    @Column(name = "paused_on")
    private LocalDate pausedOn;

    /** The due day while the suggestion is open, kept by the database so that what is late is found by an index. */
    @Column(name = "open_due", insertable = false, updatable = false)
    private LocalDate openDue;

    @Column(name = "identified_at")
    private Instant identifiedAt;

    @Embedded
    private Verdict verdict;

    @Embedded
    private Work work;

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected Suggestion() {}

    /** @throws RuleViolatedException {@link SuggestionProblem#QUOTE_NOT_IN_WORDS} */
    public static Suggestion identify(IdentifySuggestion command, HeardItem item, int number, UserId by, Instant at) {
        var suggestion = new Suggestion();
        suggestion.item = item.reference();
        suggestion.saying = Saying.in(item, command);
        suggestion.status = SuggestionStatus.IDENTIFIED;
        suggestion.service = item.service();
        suggestion.place = item.place();
        suggestion.born(number, by, at, "suggestion.identified");
        return suggestion;
    }

    private void born(int place, UserId by, Instant at, String how) {
        number = place;
        identifiedAt = at;
        verdict = Verdict.none();
        work = Work.none();
        changed(by, at, how);
    }

    /** Somebody must have it by the day: nothing found waits for long without an owner (register 4.5, 1). */
    public void waitForOwner(LocalDate day) {
        promise(day);
    }

    /**
     * Somebody has it and decides by the day. The day that was promised first stays when it changes hands.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#SAME_PERSON} when it is looked at again and they had a hand in it
     */
    public void assign(UserId to, LocalDate day, UserId by, Instant at) {
        handOver(to, by, at);
        if (status == SuggestionStatus.IDENTIFIED) {
            move(UNDER_CONSIDERATION, by, at, "suggestion.assigned");
            due = day;
        }
        changed(by, at, "suggestion.assigned");
    }

    /** Passes to somebody else wherever it stands; its day stays. Refused as {@link #assign} is. */
    void handOver(UserId to, UserId by, Instant at) {
        if (status == RECONSIDERING && hadAHand(to)) throw new RuleViolatedException(SuggestionProblem.SAME_PERSON);
        owner = to;
        changed(by, at, "suggestion.handedOver");
    }

    /** It holds several things; its parts stand for it from now on. */
    public void split(UserId by, Instant at) {
        move(SPLIT, by, at, "suggestion.split");
        promise(LocalDate.MAX);
    }

    /**
     * One part of it, for the same person to decide by the same day.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#QUOTE_NOT_IN_WORDS}
     */
    public Suggestion part(SuggestionPart part, int place, UserId by, Instant at) {
        var child = new Suggestion();
        child.item = item;
        child.saying = saying.part(part, number);
        child.status = UNDER_CONSIDERATION;
        child.service = service;
        child.place = this.place;
        child.owner = owner;
        child.due = due;
        child.born(place, by, at, "suggestion.partMade");
        return child;
    }

    /** The person who said it took it back. */
    public void withdraw(UserId by, Instant at) {
        move(WITHDRAWN, by, at, "suggestion.withdrawn");
        promise(LocalDate.MAX);
    }

    /** The part of its life in which somebody decides. */
    public Deciding deciding() {
        return new Deciding(this);
    }

    /** The part of its life in which others have to do something first. */
    public Resting resting() {
        return new Resting(this);
    }

    /** The part of its life in which somebody does it. */
    public Doing doing() {
        return new Doing(this);
    }

    void move(SuggestionStatus target, UserId by, Instant at, String what) {
        status = status.moveTo(target);
        label = "";
        changed(by, at, what);
    }

    /** @param code of a label of the state it is in; empty to take it off */
    public void label(String code, UserId by, Instant at) {
        label = code;
        changed(by, at, code.isEmpty() ? "suggestion.unlabelled" : "suggestion.labelled");
    }

    void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    /** @param day {@link LocalDate#MAX} when nothing is due any more */
    void promise(LocalDate day) {
        due = day.equals(LocalDate.MAX) ? null : day;
    }

    /** @param person {@link UserId#PUBLIC} for nobody yet */
    void giveTo(UserId person) {
        owner = person.equals(UserId.PUBLIC) ? null : person;
    }

    /** {@link LocalDate#MAX} when its clock does not rest. */
    void restSince(LocalDate day) {
        pausedOn = day.equals(LocalDate.MAX) ? null : day;
    }

    LocalDate restsSince() {
        return pausedOn == null ? LocalDate.MAX : pausedOn;
    }

    public boolean isOwnedBy(UserId person) {
        return person.equals(owner);
    }

    /** Whether they took a step that a second person must look at now. */
    public boolean isProposedBy(UserId person) {
        return verdict.isProposedBy(person);
    }

    public boolean isCompletedBy(UserId person) {
        return work.isCompletedBy(person);
    }

    /** Whether they decided, agreed, did or confirmed anything of it before. */
    public boolean hadAHand(UserId person) {
        return verdict.hadAHand(person) || work.hadAHand(person);
    }

    public long id() {
        return id;
    }

    public SuggestionReference reference() {
        return new SuggestionReference(item, number);
    }

    public Saying saying() {
        return saying;
    }

    public String title() {
        return saying.title();
    }

    public SuggestionStatus status() {
        return status;
    }

    public String label() {
        return label;
    }

    /** Where it stands as far as it counts: what waits for a second person has not happened yet. */
    public SuggestionStatus standsAt() {
        return status.isPending() ? verdict.cameFrom() : status;
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

    /** {@link LocalDate#MAX} when nothing is due. */
    public LocalDate due() {
        return due == null ? LocalDate.MAX : due;
    }

    public Instant identifiedAt() {
        return identifiedAt;
    }

    public Verdict verdict() {
        return verdict;
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
