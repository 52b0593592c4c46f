package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.suggestion.SuggestionDetail;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.References;
import org.openleap.web.support.Notices;

/** One completion in front of a second person: what changed and how anybody can see it, never the raw words. */
@Named
@ViewScoped
public class ConfirmationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionRegister register;

    @Inject
    SuggestionService service;

    private final OpinionForm form = new OpinionForm();
    private String ref = "";
    private SuggestionDetail suggestion;

    public void load() {
        if (!ref.isEmpty()) suggestion = register.find(References.suggestion(ref));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public OpinionForm getForm() {
        return form;
    }

    /** Null until a person chose one. */
    public SuggestionDetail getSuggestion() {
        return suggestion;
    }

    /** The person who proposed it cannot confirm it. */
    public boolean isConfirming() {
        return suggestion.allows(SuggestionAction.CONFIRM);
    }

    public String confirm() {
        service.confirmCompletion(form.toCommand(suggestion, true));
        return done("done.confirmed");
    }

    public String sendBack() {
        service.confirmCompletion(form.toCommand(suggestion, false));
        return done("done.sentBack");
    }

    private String done(String key) {
        Notices.done("staff", key);
        return Redirect.to("/staff/confirmations");
    }
}
