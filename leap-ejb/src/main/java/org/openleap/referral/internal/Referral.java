package org.openleap.referral.internal;

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
import java.time.LocalDate;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.referral.AnswerReferral;
import org.openleap.referral.PartnerVerdict;
import org.openleap.referral.ReferSuggestion;
import org.openleap.referral.ReferralStatus;
import org.openleap.suggestion.SuggestionReference;

/**
 * One suggestion in the hands of a partner. Born OFFERED; ACCEPTED and ANSWERED by the partner; FOLLOWED by the trust's
 * decision, or back with the trust: DECLINED, LAPSED or TAKEN BACK.
 */
@Entity
@Table(name = "referral")
public class Referral {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;
    private String title;
    private String organisation;
    private String why;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    /** When the partner must accept or answer; nothing once it has. Kept for the clock. */
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private PartnerVerdict answer;

    private String words;

    @Column(name = "referred_by")
    private UserId referredBy;

    @Column(name = "referred_at")
    private Instant referredAt;

    @Column(name = "moved_by")
    private UserId movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Version
    private long version;

    protected Referral() {}

    /** @param acceptBy the last day on which the partner can accept it */
    static Referral offer(ReferSuggestion command, String title, LocalDate acceptBy, UserId by, Instant at) {
        var referral = new Referral();
        referral.item = command.reference().item();
        referral.number = command.reference().number();
        referral.title = title;
        referral.organisation = command.organisation();
        referral.why = command.why().strip();
        referral.status = ReferralStatus.OFFERED;
        referral.due = acceptBy;
        referral.words = "";
        referral.referredBy = by;
        referral.referredAt = at;
        return referral;
    }

    /** @param answerBy the last day for an answer */
    void accept(LocalDate answerBy, UserId by, Instant at) {
        move(ReferralStatus.ACCEPTED, by, at);
        due = answerBy;
    }

    void answer(AnswerReferral command, UserId by, Instant at) {
        move(ReferralStatus.ANSWERED, by, at);
        answer = command.answer();
        words = command.words().strip();
    }

    void decline(String reason, UserId by, Instant at) {
        move(ReferralStatus.DECLINED, by, at);
        words = reason.strip();
    }

    void lapse(Instant at) {
        move(ReferralStatus.LAPSED, UserId.SYSTEM, at);
    }

    void takeBack(UserId by, Instant at) {
        move(ReferralStatus.TAKEN_BACK, by, at);
    }

    void follow(UserId by, Instant at) {
        move(ReferralStatus.FOLLOWED, by, at);
    }

    private void move(ReferralStatus target, UserId by, Instant at) {
        status = status.moveTo(target);
        due = null;
        movedBy = by;
        movedAt = at;
    }

    long id() {
        return id;
    }

    SuggestionReference reference() {
        return new SuggestionReference(item, number);
    }

    String title() {
        return title;
    }

    String organisation() {
        return organisation;
    }

    String why() {
        return why;
    }

    ReferralStatus status() {
        return status;
    }

    /** {@link LocalDate#MAX} when nothing is due from the partner. */
    LocalDate due() {
        return due == null ? LocalDate.MAX : due;
    }

    /** Empty before the partner answers. */
    String answer() {
        return answer == null ? "" : answer.name();
    }

    String words() {
        return words;
    }

    Instant referredAt() {
        return referredAt;
    }

    long version() {
        return version;
    }
}
