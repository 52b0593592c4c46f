package org.openleap.feedback.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openleap.feedback.ConcludeAnalysis;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FeedbackReference;
import org.openleap.feedback.FeedbackStatus;
import org.openleap.feedback.FirstLook;
import org.openleap.feedback.FollowHandover;
import org.openleap.feedback.Handover;
import org.openleap.feedback.LoopStatus;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.identity.UserId;
import org.openleap.shared.LastChange;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Something somebody told the trust. Born RECEIVED, in their own words, which never change; screened by a person; read by an
 * analyst, who finds suggestions in it or none. Its loop is closed when everything it started has ended and everybody who is
 * owed an answer has had one: the database derives that from the counts, nobody types it.
 */
@Entity
@Table(name = "feedback_item")
public class FeedbackItem {
    private static final int LONGEST_HOT_WORDS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference reference;

    @Embedded
    private Secrets secrets;

    @Enumerated(EnumType.STRING)
    private FeedbackStatus status;

    @Embedded
    private Submission submission;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private Screening screening;

    /** Somebody may be in danger. */
    private boolean urgent;

    /** Words that say so, with a comma between. */
    @Column(name = "hot_words")
    private String hotWords;

    @Embedded
    private Complaint complaint;

    @Embedded
    private HandoverNote handover;

    @Embedded
    private Analysis analysis;

    @Embedded
    private Ending ending;

    /** Suggestions marked so far; they are numbered by it. This count and the next three are kept by {@link LoopCounts}. */
    @Column(updatable = false)
    private int suggestions;

    @Column(name = "open_suggestions", updatable = false)
    private int openSuggestions;

    /** Suggestions that were found and not taken back, ended or not. */
    @Column(name = "standing_suggestions", updatable = false)
    private int standingSuggestions;

    @Column(name = "owed_tellings", updatable = false)
    private int owedTellings;

    /** Where it waits for the first look of a person: {@link FirstLookLane}, or empty. */
    @Column(name = "first_look", insertable = false, updatable = false)
    private String lane;

    @Enumerated(EnumType.STRING)
    @Column(name = "loop_status", insertable = false, updatable = false)
    private LoopStatus loop;

    @ElementCollection
    @CollectionTable(name = "feedback_theme", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "theme")
    private List<String> themes = new ArrayList<>();

    @Embedded
    private LastChange lastChange;

    @Version
    private long version;

    protected FeedbackItem() {}

    /** @param due when a person must have screened it */
    public static FeedbackItem receive(
            FeedbackReference reference, Secrets secrets, Submission submission, Instant at, Instant due) {
        var item = new FeedbackItem();
        item.reference = reference;
        item.secrets = secrets;
        item.status = FeedbackStatus.RECEIVED;
        item.submission = submission;
        item.receivedAt = at;
        item.dueAt = due;
        item.screening = Screening.notYet();
        item.hotWords = "";
        item.complaint = Complaint.notAgreed();
        item.handover = HandoverNote.none();
        item.analysis = Analysis.notYet();
        item.ending = Ending.none();
        item.changed(UserId.PUBLIC, at, "feedback.received");
        return item;
    }

    /**
     * Somebody may be in danger: it comes to the top. Words that say so hold it, too.
     *
     * @param due when a person must have looked
     */
    void raise(List<String> words, Instant due, Instant at) {
        urgent = true;
        hotWords = shortened(String.join(", ", words));
        dueAt = due;
        if (words.isEmpty()) return;
        status = status.moveTo(FeedbackStatus.HELD);
        screening = Screening.heldByItself(at);
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_HOT_WORDS));
    }

    /**
     * A person has looked at it first.
     *
     * @param due when it must have been read, if it goes on
     */
    public void screen(ScreenFeedback command, UserId by, Instant at, Instant due) {
        var stamp = Screening.of(command, by, at);
        if (command.outcome() == ScreeningOutcome.REDIRECT) handover = handedOver(command);
        status = switch (command.outcome()) {
            case PASS -> passed(command);
            case HOLD -> status.moveTo(FeedbackStatus.HELD);
            case REFUSE -> status.moveTo(FeedbackStatus.REFUSED);
            case REDIRECT -> status.moveTo(FeedbackStatus.REDIRECTED);
            case NOT_YET -> throw new RuleViolatedException(FeedbackProblem.UNKNOWN_CODE, "NOT_YET");
        };
        screening = stamp;
        dueAt = status.isBeforeFinding() ? due : null;
        changed(by, at, "feedback.screened");
    }

    /** An item that came in stays RECEIVED and gets its stamp; a held or redirected one comes back. */
    private FeedbackStatus passed(ScreenFeedback command) {
        if (submission.isComplaint() && !complaint.isAgreed()) {
            throw new RuleViolatedException(FeedbackProblem.COMPLAINT_NOT_AGREED);
        }
        if (!isUnseen() && command.reason().isBlank()) throw new RuleViolatedException(FeedbackProblem.REASON_MISSING);
        if (ending.isWithdrawalAsked()) return status.moveTo(FeedbackStatus.WITHDRAWN);
        return isUnseen() ? status : status.moveTo(FeedbackStatus.RECEIVED);
    }

    private HandoverNote handedOver(ScreenFeedback command) {
        boolean marking = status == FeedbackStatus.IN_ANALYSIS && openSuggestions > 0;
        if (marking) throw new RuleViolatedException(FeedbackProblem.HAS_MARKED_SUGGESTIONS);
        return HandoverNote.of(command.handover(), submission.isComplaint());
    }

    /** Whoever wanted a complaint agreed to be heard as feedback. */
    public void agreeToFeedback(String how, UserId by, Instant at) {
        complaint = Complaint.agreed(how, by, at);
        changed(by, at, "feedback.complaintAgreed");
    }

    /** The other body said something about it. */
    public void followHandover(FollowHandover command, UserId by, Instant at) {
        if (status != FeedbackStatus.REDIRECTED) throw FeedbackStatus.refusal(status, FeedbackStatus.REDIRECTED);
        handover = handover.followed(command.receiptNumber(), command.learning());
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
        screening = Screening.of(ScreenFeedback.pass(reference, version, ""), by, at);
        handover = handover.returned(at);
        dueAt = due;
        changed(by, at, "feedback.returned");
    }

    /** Something was noted beside it that changes nothing about it. */
    void described(UserId by, Instant at, String what) {
        changed(by, at, what);
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
        boolean marking = status == FeedbackStatus.IN_ANALYSIS && openSuggestions > 0;
        if (marking) throw new RuleViolatedException(FeedbackProblem.HAS_MARKED_SUGGESTIONS);
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
        if (!screening.isPassed()) throw new RuleViolatedException(FeedbackProblem.NOT_SCREENED);
    }

    /** Others can be joined with it: there is something of it still to be heard. */
    boolean mayTakeOthers() {
        boolean goesOn = loop == LoopStatus.OPEN && status != FeedbackStatus.MERGED;
        return goesOn && screening.isPassed() && !status.isHeldBack();
    }

    /** Something was suggested in it, whatever became of that. */
    boolean hasFindings() {
        return standingSuggestions > 0;
    }

    /** It came in, and no person has looked at it. */
    private boolean isUnseen() {
        return status == FeedbackStatus.RECEIVED && !screening.isPassed();
    }

    /** Nothing specific was suggested or requested. */
    public void findNoSuggestion(ConcludeAnalysis command, UserId by, Instant at) {
        if (standingSuggestions > 0) throw new RuleViolatedException(FeedbackProblem.HAS_MARKED_SUGGESTIONS);
        conclude(FeedbackStatus.NO_SUGGESTION, command, at);
        changed(by, at, "feedback.noSuggestion");
    }

    /** The suggestions marked so far were found in it. */
    public void findSuggestions(ConcludeAnalysis command, UserId by, Instant at) {
        if (standingSuggestions == 0) throw new RuleViolatedException(FeedbackProblem.NO_MARKED_SUGGESTION);
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

    /** Nobody has done anything with it since it came. */
    boolean isUntouched() {
        return "feedback.received".equals(lastChange.what()) && suggestions == 0 && owedTellings == 0;
    }

    /**
     * It came by mistake: it is refused, and its words are forgotten.
     *
     * @param freshKey hash of a key that nobody has, so that the old one can come again
     */
    void takeBack(String freshKey, UserId by, Instant at) {
        status = status.moveTo(FeedbackStatus.REFUSED);
        submission = submission.forgotten();
        secrets = secrets.withKey(freshKey);
        dueAt = null;
        changed(by, at, "feedback.takenBack");
    }

    private void changed(UserId by, Instant at, String what) {
        lastChange = new LastChange(by.value(), at, what);
    }

    public long id() {
        return id;
    }

    public FeedbackReference reference() {
        return reference;
    }

    public FeedbackStatus status() {
        return status;
    }

    public LoopStatus loop() {
        return loop;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Submission submission() {
        return submission;
    }

    public Screening screening() {
        return screening;
    }

    public Analysis analysis() {
        return analysis;
    }

    public List<String> themes() {
        return List.copyOf(themes);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** {@link Instant#MAX} when nothing is due. */
    public Instant dueAt() {
        return dueAt == null ? Instant.MAX : dueAt;
    }

    /** The item that goes on in its place; itself when it was joined with none. */
    public FeedbackReference head() {
        return ending.mergedInto().orElse(reference);
    }

    public FirstLook firstLook() {
        var words = hotWords.isEmpty() ? List.<String>of() : List.of(hotWords.split(", "));
        return new FirstLook(urgent, words, screening.refusal(), complaint.how());
    }

    public Handover handover() {
        return handover.handover();
    }

    public Ending ending() {
        return ending;
    }

    public LastChange lastChange() {
        return lastChange;
    }

    public long version() {
        return version;
    }
}
