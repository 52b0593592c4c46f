package org.openleap.clarification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openleap.clarification.AskProposer;
import org.openleap.clarification.AskedQuestion;
import org.openleap.clarification.ClarificationProblem;
import org.openleap.clarification.NoteAnswer;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.shared.error.ConflictException;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.ChronicleKind;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionEvent;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionStatus;
import org.openleap.suggestion.SuggestionSteps;
import org.openleap.suggestion.ToldStep;

/** Asks a question, takes its answer, and lets the decision rest in between. */
@ApplicationScoped
public class QuestionDesk {
    @Inject
    QuestionRepository questions;

    @Inject
    QuestionPromise promise;

    @Inject
    SuggestionSteps steps;

    @Inject
    People people;

    @Inject
    CurrentUser user;

    @Inject
    InstantSource clock;

    /** Its exceptions are those of the service. */
    public void ask(AskProposer command) {
        steps.require(command.reference(), command.version(), SuggestionAction.ASK);
        var answerBy = promise.answerBy();
        var question = Question.ask(command, answerBy, user.id(), now());
        questions.add(question);
        var told = ToldStep.of(ChronicleKind.QUESTION_ASKED)
                .saying(question.question())
                .promising(answerBy)
                .with("question", question.question())
                .with("answerBy", answerBy);
        steps.rest(command.reference(), SuggestionStatus.CLARIFYING, "suggestion.questionAsked", told);
    }

    /** The person wrote it themselves. */
    public void answer(SuggestionReference reference, String words) {
        if (words.isBlank()) throw new RuleViolatedException(ClarificationProblem.ANSWER_MISSING);
        require(reference).answer(words, "", UserId.PUBLIC, now());
        goOn(reference, UserId.PUBLIC);
    }

    /** Somebody notes what the person said. */
    public void note(NoteAnswer command) {
        steps.require(command.reference(), command.version(), SuggestionAction.NOTE_ANSWER);
        require(command.reference()).answer(command.answer(), command.how(), user.id(), now());
        goOn(command.reference(), user.id());
    }

    private void goOn(SuggestionReference reference, UserId by) {
        steps.goOn(reference, "suggestion.questionAnswered", by, ToldStep.of(ChronicleKind.QUESTION_ANSWERED));
    }

    private Question require(SuggestionReference reference) {
        return questions
                .open(reference)
                .orElseThrow(() -> new ConflictException(ClarificationProblem.NO_OPEN_QUESTION));
    }

    /** Nobody answered in time: it is decided with what is known. */
    void lapse(Question question) {
        question.lapse(now());
        steps.goOn(
                question.reference(),
                "suggestion.questionLapsed",
                UserId.SYSTEM,
                ToldStep.of(ChronicleKind.QUESTION_LAPSED));
    }

    /** What was taken back needs no answer. */
    void on(@Observes SuggestionEvent event) {
        if (event.status() != SuggestionStatus.WITHDRAWN) return;
        questions.open(event.reference()).ifPresent(question -> question.drop(event.by(), event.at()));
    }

    /** Newest first; for callers who have shown that they may read it. */
    public List<AskedQuestion> of(SuggestionReference reference) {
        return questions.of(reference).stream().map(this::asked).toList();
    }

    private AskedQuestion asked(Question question) {
        return new AskedQuestion(
                question.question(),
                question.status(),
                people.nameOf(question.askedBy()),
                question.askedAt(),
                question.answerBy(),
                question.answer(),
                question.how());
    }

    private Instant now() {
        return clock.instant();
    }
}
