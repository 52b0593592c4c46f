package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    private final AdoptionForm adoption = new AdoptionForm();
    private final RejectionForm rejection = new RejectionForm();

    public AdoptionForm getAdoption() {
        return adoption;
    }

    public RejectionForm getRejection() {
        return rejection;
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
