package org.openleap.clarification.internal;

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
import org.openleap.clarification.AskProposer;
import org.openleap.clarification.QuestionStatus;
import org.openleap.feedback.FeedbackReference;
import org.openleap.identity.UserId;
import org.openleap.suggestion.SuggestionReference;

/**
 * One question to the person who said something. Born OPEN; ANSWERED by them or by somebody who notes what they said; LAPSED
 * when the day has passed; DROPPED when they took the suggestion back.
 */
@Entity
@Table(name = "question")
public class Question {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private FeedbackReference item;
    private int number;
    private String question;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Column(name = "asked_by")
    private UserId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private String answer;

    @Column(name = "answered_how")
    private String how;

    @Column(name = "closed_by")
    private UserId closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private long version;

    protected Question() {}

    static Question ask(AskProposer command, LocalDate answerBy, UserId by, Instant at) {
        var question = new Question();
        question.item = command.reference().item();
        question.number = command.reference().number();
        question.question = command.question().strip();
        question.status = QuestionStatus.OPEN;
        question.answerBy = answerBy;
        question.askedBy = by;
        question.askedAt = at;
        question.answer = "";
        question.how = "";
        return question;
    }

    /** @param way how they said it when somebody notes it; empty when they wrote it themselves */
    void answer(String words, String way, UserId by, Instant at) {
        close(QuestionStatus.ANSWERED, by, at);
        answer = words.strip();
        how = way.strip();
    }

    void lapse(Instant at) {
        close(QuestionStatus.LAPSED, UserId.SYSTEM, at);
    }

    void drop(UserId by, Instant at) {
        close(QuestionStatus.DROPPED, by, at);
    }

    private void close(QuestionStatus end, UserId by, Instant at) {
        status = status.moveTo(end);
        closedBy = by;
        closedAt = at;
    }

    SuggestionReference reference() {
        return new SuggestionReference(item, number);
    }

    String question() {
        return question;
    }

    QuestionStatus status() {
        return status;
    }

    UserId askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    String answer() {
        return answer;
    }

    String how() {
        return how;
    }
}
