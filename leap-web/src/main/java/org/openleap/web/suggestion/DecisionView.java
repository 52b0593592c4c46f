package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.suggestion.AnswerPreview;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Adopts or rejects a suggestion; each with a reason that the person will read. */
@Named
@ViewScoped
public class DecisionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionService service;

    @Inject
    SuggestionView suggestionView;

    @Inject
    AnswerPreview answers;

    private final AdoptionForm adoption = new AdoptionForm();
    private final RejectionForm rejection = new RejectionForm();
    private String letter = "";

    public AdoptionForm getAdoption() {
        return adoption;
    }

    public RejectionForm getRejection() {
        return rejection;
    }

    /** Exactly what the person will get; empty until it was asked for. */
    public String getLetter() {
        return letter;
    }

    public void previewAdoption() {
        letter = answers.adoption(adoption.toCommand(suggestionView.getSuggestion()));
    }

    public void previewRejection() {
        letter = answers.rejection(rejection.toCommand(suggestionView.getSuggestion()));
    }

    public String adopt() {
        var suggestion = suggestionView.getSuggestion();
        service.adopt(adoption.toCommand(suggestion));
        Notices.done("staff", "done.adopted");
        return Redirect.to("/staff/suggestion", suggestion.reference());
    }

    public String reject() {
        var suggestion = suggestionView.getSuggestion();
        service.reject(rejection.toCommand(suggestion));
        Notices.done("staff", "done.rejected");
        return Redirect.to("/staff/suggestion", suggestion.reference());
    }
}
