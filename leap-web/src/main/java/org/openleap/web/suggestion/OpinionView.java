package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** A second person countersigns a decision, or sends it back. */
@Named
@ViewScoped
public class OpinionView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionService service;

    @Inject
    SuggestionView suggestionView;

    private final OpinionForm form = new OpinionForm();

    public OpinionForm getForm() {
        return form;
    }

    public String countersign() {
        service.countersign(form.toCommand(suggestionView.getSuggestion(), true));
        return done("done.countersigned");
    }

    public String sendBack() {
        service.countersign(form.toCommand(suggestionView.getSuggestion(), false));
        return done("done.sentBack");
    }

    private String done(String key) {
        Notices.done("staff", key);
        return Redirect.to("/staff/suggestion", suggestionView.getSuggestion().reference());
    }
}
