package org.openleap.feedback.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FollowHandover;
import org.openleap.feedback.LoopStatus;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Something somebody told the trust. Born RECEIVED, in their own words, which never change; screened by a person; read by an
 * analyst, who finds suggestions in it or none. Its loop is closed when everything it started has ended and everybody who is
 * owed an answer has had one: the database derives that from the counts, nobody types it.
 */
@Entity
@Table(name = "feedback_item")
public class FeedbackItem extends HeardWords {
    @Enumerated(EnumType.STRING)
    private FeedbackStatus status = FeedbackStatus.RECEIVED;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private Admission admission = Admission.notYet();

    @Embedded
    private Analysis analysis = Analysis.notYet();

    @Embedded
    private Ending ending = Ending.none();

    @Embedded
    private LoopState loop = LoopState.nothingYet();

    @ElementCollection
    @CollectionTable(name = "feedback_theme", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "theme")
    private List<String> themes = new ArrayList<>();

    protected FeedbackItem() {}

    /** @param due when a person must have screened it */
    public static FeedbackItem receive(
            FeedbackReference reference, Secrets secrets, Submission submission, Instant at, Instant due) {
        return new FeedbackItem(reference, secrets, submission, at, due);
    }

    private FeedbackItem(FeedbackReference reference, Secrets secrets, Submission submission, Instant at, Instant due) {
        super(reference, secrets, submission, at);
        dueAt = due;
    }

    /**
     * Somebody may be in danger: it comes to the top. Words that say so hold it, too.
     *
     * @param due when a person must have looked
     */
    void raise(List<String> words, Instant due, Instant at) {
        admission.warn(words);
        dueAt = due;
        if (words.isEmpty()) return;
        status = status.moveTo(FeedbackStatus.HELD);
        admission.hold(at);
    }

    /**
     * A person has looked at it first.
     *
     * @param due when it must have been read, if it goes on
     */
    public void screen(ScreenFeedback command, UserId by, Instant at, Instant due) {
        var next = after(command);
        admission.stamp(command, submission().isComplaint(), by, at);
        status = next;
        dueAt = status.isBeforeFinding() ? due : null;
        changed(by, at, "feedback.screened");
    }

    private FeedbackStatus after(ScreenFeedback command) {
        return switch (command.outcome()) {
            case PASS -> passed(command);
            case HOLD -> status.moveTo(FeedbackStatus.HELD);
            case REFUSE -> status.moveTo(FeedbackStatus.REFUSED);
            case REDIRECT -> redirected();
            case NOT_YET -> throw new RuleViolatedException(FeedbackProblem.UNKNOWN_CODE, "NOT_YET");
        };
    }

    /** An item that came in stays RECEIVED and gets its stamp; a held or redirected one comes back. */
    private FeedbackStatus passed(ScreenFeedback command) {
        if (!isUnseen() && command.reason().isBlank()) throw new RuleViolatedException(FeedbackProblem.REASON_MISSING);
        if (ending.isWithdrawalAsked()) return status.moveTo(FeedbackStatus.WITHDRAWN);
        return isUnseen() ? status : status.moveTo(FeedbackStatus.RECEIVED);
    }

    private FeedbackStatus redirected() {
        requireNothingMarked();
        return status.moveTo(FeedbackStatus.REDIRECTED);
    }

    /** Whoever wanted a complaint agreed to be heard as feedback. */
    public void agreeToFeedback(String how, UserId by, Instant at) {
        admission.agree(how, by, at);
        changed(by, at, "feedback.complaintAgreed");
    }

    /** The other body said something about it. */
    public void followHandover(FollowHandover command, UserId by, Instant at) {
        if (status != FeedbackStatus.REDIRECTED) throw FeedbackStatus.refusal(status, FeedbackStatus.REDIRECTED);
        admission.follow(command);
        changed(by, at, "feedback.handoverFollowed");
    }

    /**
     * The other body gave it back.
     *
     * @param due when it must have been read
     */
    public void comeBack(UserId by, Instant at, Instant due) {
        if (status != FeedbackStatus.REDIRECTED) throw FeedbackStatus.refusal(status, FeedbackStatus.RECEIVED);
        status = status.moveTo(FeedbackStatus.RECEIVED);
        admission.comeBack(ScreenFeedback.pass(reference(), version(), ""), by, at);
        dueAt = due;
        changed(by, at, "feedback.returned");
    }

    /** An analyst starts to read it and owns it from now on. */
    public void startAnalysis(UserId by, Instant at) {
        requireScreened();
        if (status != FeedbackStatus.RECEIVED) throw FeedbackStatus.refusal(status, FeedbackStatus.IN_ANALYSIS);
        status = status.moveTo(FeedbackStatus.IN_ANALYSIS);
        analysis = Analysis.by(by);
        changed(by, at, "feedback.analysisStarted");
    }

    /**
     * It is read again: its proposer says that it was not understood, or somebody of the staff does. Whoever read it first
     * keeps it.
     *
     * @param due when it must have been read
     */
    public void readAgain(UserId by, Instant at, Instant due) {
        if (!status.isAfterReading()) throw FeedbackStatus.refusal(status, FeedbackStatus.IN_ANALYSIS);
        status = status.moveTo(FeedbackStatus.IN_ANALYSIS);
        ending = Ending.none();
        dueAt = due;
        changed(by, at, "feedback.readAgain");
    }

    /** It says the same as another item, and goes on there. Suggestions found in it before go on for themselves. */
    void mergeInto(FeedbackReference target, UserId by, Instant at) {
        requireScreened();
        requireNothingMarked();
        status = status.moveTo(FeedbackStatus.MERGED);
        ending = Ending.joined(target);
        dueAt = null;
        changed(by, at, "feedback.merged");
    }

    /** The item that it was joined with was joined with another, too. */
    void follow(FeedbackReference target) {
        ending = Ending.joined(target);
    }

    /**
     * The person who said it takes it back. As long as nobody has looked at it, or somebody holds it, a person looks first:
     * the words may be about somebody in danger.
     */
    void withdraw(boolean mayKeepIdea, Instant at) {
        boolean waits = status == FeedbackStatus.HELD || isUnseen();
        if (!waits) status = status.moveTo(FeedbackStatus.WITHDRAWN);
        ending = Ending.takenBack(mayKeepIdea);
        dueAt = waits ? dueAt : null;
        changed(UserId.PUBLIC, at, waits ? "feedback.withdrawalAsked" : "feedback.withdrawn");
    }

    private void requireScreened() {
        if (!screening().isPassed()) throw new RuleViolatedException(FeedbackProblem.NOT_SCREENED);
    }

    /** What an analyst has marked but not yet concluded would be lost. */
    private void requireNothingMarked() {
        boolean marking = status == FeedbackStatus.IN_ANALYSIS && loop.hasOpenSuggestions();
        if (marking) throw new RuleViolatedException(FeedbackProblem.HAS_MARKED_SUGGESTIONS);
    }

    /** Others can be joined with it: there is something of it still to be heard. */
    boolean mayTakeOthers() {
        boolean goesOn = loop() == LoopStatus.OPEN && status != FeedbackStatus.MERGED;
        return goesOn && screening().isPassed() && !status.isHeldBack();
    }

    /** Something was suggested in it, whatever became of that. */
    boolean hasFindings() {
        return loop.hasFindings();
    }

    /** It came in, and no person has looked at it. */
    private boolean isUnseen() {
        return status == FeedbackStatus.RECEIVED && !screening().isPassed();
    }

    /** Nothing specific was suggested or requested. */
    public void findNoSuggestion(ConcludeAnalysis command, UserId by, Instant at) {
        if (hasFindings()) throw new RuleViolatedException(FeedbackProblem.HAS_MARKED_SUGGESTIONS);
        conclude(FeedbackStatus.NO_SUGGESTION, command, at);
        changed(by, at, "feedback.noSuggestion");
    }

    /** The suggestions marked so far were found in it. */
    public void findSuggestions(ConcludeAnalysis command, UserId by, Instant at) {
        if (!hasFindings()) throw new RuleViolatedException(FeedbackProblem.NO_MARKED_SUGGESTION);
        conclude(FeedbackStatus.HAS_SUGGESTIONS, command, at);
        changed(by, at, "feedback.hasSuggestions");
    }

    private void conclude(FeedbackStatus finding, ConcludeAnalysis command, Instant at) {
        status = status.moveTo(finding);
        themes.clear();
        command.themes().stream().distinct().forEach(themes::add);
        analysis = analysis.concluded(command.note(), at);
        dueAt = null;
    }

    @Override
    boolean isUntouched() {
        return super.isUntouched() && loop.isUntouched();
    }

    /**
     * It came by mistake: it is refused, and its words are forgotten.
     *
     * @param freshKey hash of a key that nobody has, so that the old one can come again
     */
    void takeBack(String freshKey, UserId by, Instant at) {
        status = status.moveTo(FeedbackStatus.REFUSED);
        forget(freshKey);
        dueAt = null;
        changed(by, at, "feedback.takenBack");
    }

    public FeedbackStatus status() {
        return status;
    }

    public LoopStatus loop() {
        return loop.status();
    }

    public Screening screening() {
        return admission.screening();
    }

    public Analysis analysis() {
        return analysis;
    }

    public List<String> themes() {
        return List.copyOf(themes);
    }

    /** {@link Instant#MAX} when nothing is due. */
    public Instant dueAt() {
        return dueAt == null ? Instant.MAX : dueAt;
    }

    /** The item that goes on in its place; itself when it was joined with none. */
    public FeedbackReference head() {
        return ending.mergedInto().orElse(reference());
    }

    Admission admission() {
        return admission;
    }

    public Ending ending() {
        return ending;
    }
}
