package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.suggestion.AnswerPreview;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Splits a suggestion that holds several things. */
@Named
@ViewScoped
public class SplitView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionService service;

    @Inject
    SuggestionView suggestionView;

    @Inject
    AnswerPreview answers;

    private final SplitForm form = new SplitForm();
    private String letter = "";

    public SplitForm getForm() {
        return form;
    }

    /** Exactly what the person will get; empty until it was asked for. */
    public String getLetter() {
        return letter;
    }

    public void preview() {
        letter = answers.split(form.toCommand(suggestionView.getSuggestion()));
    }

    public String split() {
        var suggestion = suggestionView.getSuggestion();
        service.split(form.toCommand(suggestion));
        Notices.done("deciding", "done.split");
        return Redirect.to("/staff/item", suggestion.reference().item());
    }
}
