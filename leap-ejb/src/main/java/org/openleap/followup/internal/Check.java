package org.openleap.followup.internal;

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
import org.openleap.followup.CheckAnswer;
import org.openleap.followup.CheckKind;
import org.openleap.followup.CheckStatus;
import org.openleap.identity.UserId;
import org.openleap.suggestion.CompletedSuggestion;
import org.openleap.suggestion.SuggestionReference;

/**
 * One question about something that is done. Born PLANNED with the completion, together with what the trust said then; ASKED on
 * its day; ANSWERED, or LAPSED when nobody did in time; DROPPED when the suggestion is looked at again.
 */
@Entity
@Table(name = "completion_check")
public class Check {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    @Enumerated(EnumType.STRING)
    private CheckStatus status;

    private String title;
    private String service;

    @Column(name = "change_made")
    private String change;

    private String evidence;
    private UserId owner;

    @Column(name = "ask_on")
    private LocalDate askOn;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private CheckAnswer answer;

    private String words;

    @Column(name = "answered_by")
    private UserId answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected Check() {}

    static Check plan(CompletedSuggestion done, CheckKind kind, LocalDate askOn) {
        var check = new Check();
        check.item = done.reference().item();
        check.number = done.reference().number();
        check.kind = kind;
        check.status = CheckStatus.PLANNED;
        check.title = done.title();
        check.service = done.service();
        check.change = done.change();
        check.evidence = done.evidence();
        check.owner = done.owner();
        check.askOn = askOn;
        check.words = "";
        return check;
    }

    /** @param by the last day for an answer */
    void ask(LocalDate by) {
        status = status.moveTo(CheckStatus.ASKED);
        answerBy = by;
    }

    void answer(CheckAnswer said, String why, UserId by, Instant at) {
        status = status.moveTo(CheckStatus.ANSWERED);
        answer = said;
        words = why.strip();
        answeredBy = by;
        answeredAt = at;
    }

    void lapse() {
        status = status.moveTo(CheckStatus.LAPSED);
    }

    void drop() {
        if (status.next().contains(CheckStatus.DROPPED)) status = CheckStatus.DROPPED;
    }

    boolean isOf(UserId person) {
        return person.equals(owner);
    }

    long id() {
        return id;
    }

    SuggestionReference reference() {
        return new SuggestionReference(item, number);
    }

    CheckKind kind() {
        return kind;
    }

    CheckStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    String service() {
        return service;
    }

    String change() {
        return change;
    }

    String evidence() {
        return evidence;
    }

    UserId owner() {
        return owner;
    }

    LocalDate askOn() {
        return askOn;
    }

    /** {@link LocalDate#MAX} before it is asked. */
    LocalDate answerBy() {
        return answerBy == null ? LocalDate.MAX : answerBy;
    }

    long version() {
        return version;
    }
}
