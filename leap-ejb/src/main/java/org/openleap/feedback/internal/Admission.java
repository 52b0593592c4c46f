package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import org.openleap.feedback.FeedbackProblem;
import org.openleap.feedback.FirstLook;
import org.openleap.feedback.FollowHandover;
import org.openleap.feedback.Handover;
import org.openleap.feedback.ScreenFeedback;
import org.openleap.feedback.ScreeningOutcome;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;

/**
 * How an item gets past the first person who looks at it: what LEAP warns that person of, their stamp, what somebody who
 * wanted a complaint agreed to, and who got what is not the register's.
 */
@Embeddable
public class Admission {
    private static final int LONGEST_HOT_WORDS = 200;

    /** Somebody may be in danger. */
    private boolean urgent;

    /** Words that say so, with a comma between. */
    @Column(name = "hot_words")
    private String hotWords;

    @Embedded
    private Screening screening;

    @Embedded
    private Complaint complaint;

    @Embedded
    private HandoverNote handover;

    protected Admission() {}

    static Admission notYet() {
        var admission = new Admission();
        admission.hotWords = "";
        admission.screening = Screening.notYet();
        admission.complaint = Complaint.notAgreed();
        admission.handover = HandoverNote.none();
        return admission;
    }

    void warn(List<String> words) {
        var joined = String.join(", ", words);
        urgent = true;
        hotWords = joined.substring(0, Math.min(joined.length(), LONGEST_HOT_WORDS));
    }

    /** LEAP keeps it back until a person has looked. */
    void hold(Instant at) {
        screening = Screening.heldByItself(at);
    }

    /** @param wanted whether the person asked for a complaint */
    void stamp(ScreenFeedback command, boolean wanted, UserId by, Instant at) {
        var stamp = Screening.of(command, by, at);
        if (command.outcome() == ScreeningOutcome.PASS && wanted && !complaint.isAgreed()) {
            throw new RuleViolatedException(FeedbackProblem.COMPLAINT_NOT_AGREED);
        }
        if (command.outcome() == ScreeningOutcome.REDIRECT) handover = HandoverNote.of(command.handover(), wanted);
        screening = stamp;
    }

    void agree(String how, UserId by, Instant at) {
        complaint = Complaint.agreed(how, by, at);
    }

    void follow(FollowHandover command) {
        handover = handover.followed(command.receiptNumber(), command.learning());
    }

    /** Whoever takes it back has looked at it. */
    void comeBack(ScreenFeedback pass, UserId by, Instant at) {
        screening = Screening.of(pass, by, at);
        handover = handover.returned(at);
    }

    FirstLook firstLook() {
        var words = hotWords.isEmpty() ? List.<String>of() : List.of(hotWords.split(", "));
        return new FirstLook(urgent, words, screening.refusal(), complaint.how());
    }

    Screening screening() {
        return screening;
    }

    Handover handover() {
        return handover.handover();
    }
}
