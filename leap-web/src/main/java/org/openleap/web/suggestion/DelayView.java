package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.suggestion.WorkService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** When the work does not go as promised: it rests, goes on, takes longer, or the promise is taken back. */
@Named
@ViewScoped
public class DelayView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WorkService service;

    @Inject
    SuggestionView suggestionView;

    private final DelayForm form = new DelayForm();
    private final ResumeForm resumption = new ResumeForm();
    private final RejectionForm withdrawal = new RejectionForm();

    public DelayForm getForm() {
        return form;
    }

    public ResumeForm getResumption() {
        return resumption;
    }

    public RejectionForm getWithdrawal() {
        return withdrawal;
    }

    public String hold() {
        service.hold(form.toCommand(suggestionView.getSuggestion()));
        return done("done.held");
    }

    public String slip() {
        service.slip(form.toCommand(suggestionView.getSuggestion()));
        return done("done.slipped");
    }

    public String resume() {
        service.resume(resumption.toCommand(suggestionView.getSuggestion()));
        return done("done.resumed");
    }

    public String withdraw() {
        service.withdrawAdoption(withdrawal.toCommand(suggestionView.getSuggestion()));
        return done("done.promiseTakenBack");
    }

    private String done(String key) {
        Notices.done("deciding", key);
        return Redirect.to("/staff/suggestion", suggestionView.getSuggestion().reference());
    }
}
