package org.openleap.web.clarification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.clarification.AskedQuestion;
import org.openleap.clarification.ClarificationRegister;
import org.openleap.clarification.ClarificationService;
import org.openleap.identity.CurrentUser;
import org.openleap.identity.Roles;
import org.openleap.web.portal.Redirect;
import org.openleap.web.suggestion.SuggestionView;
import org.openleap.web.support.Notices;

/** Asks the person who said it, notes what they answer, and shows what was asked before. */
@Named
@ViewScoped
public class QuestionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ClarificationService service;

    @Inject
    ClarificationRegister register;

    @Inject
    SuggestionView suggestionView;

    @Inject
    CurrentUser user;

    private final QuestionForm form = new QuestionForm();
    private final AnswerForm answer = new AnswerForm();
    private String letter = "";
    private List<AskedQuestion> asked;

    public QuestionForm getForm() {
        return form;
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    /** Exactly what the person will get; empty until it was asked for. */
    public String getLetter() {
        return letter;
    }

    /** Every question about it, the newest first; lay reviewers do not read them. */
    public List<AskedQuestion> getAsked() {
        if (user.has(Roles.LAY_REVIEWER)) return List.of();
        if (asked == null) asked = register.of(suggestionView.getSuggestion().reference());
        return asked;
    }

    public void preview() {
        letter = service.preview(form.toCommand(suggestionView.getSuggestion()));
    }

    public String ask() {
        service.ask(form.toCommand(suggestionView.getSuggestion()));
        return done("done.asked");
    }

    public String note() {
        service.noteAnswer(answer.toCommand(suggestionView.getSuggestion()));
        return done("done.answered");
    }

    private String done(String key) {
        Notices.done("deciding", key);
        return Redirect.to("/staff/suggestion", suggestionView.getSuggestion().reference());
    }
}
