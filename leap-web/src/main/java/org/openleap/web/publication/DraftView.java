package org.openleap.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.publication.PublicationService;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.References;
import org.openleap.web.suggestion.SuggestionFacts;
import org.openleap.web.support.Notices;

/** Words what the public reads about one suggestion. The original words stand beside it and are never copied. */
@Named
@ViewScoped
public class DraftView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionRegister register;

    @Inject
    PublicationService service;

    @Inject
    SuggestionFacts facts;

    private final DraftForm form = new DraftForm();
    private String reference = "";
    private SuggestionDetail suggestion;

    public void load() {
        if (!reference.isEmpty()) suggestion = register.find(References.suggestion(reference));
    }

    public String save() {
        service.draft(form.toCommand(suggestion.reference()));
        Notices.done("staff", "done.drafted");
        return Redirect.to("/staff/published");
    }

    /** Null unless a suggestion is being worded. */
    public SuggestionDetail getSuggestion() {
        return suggestion;
    }

    public List<Fact> getFacts() {
        return facts.of(suggestion);
    }

    public DraftForm getForm() {
        return form;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference == null ? "" : reference;
    }
}
