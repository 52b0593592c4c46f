package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.suggestion.ReconsiderationService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Has what had ended looked at again, and takes the answer of whoever looked. */
@Named
@ViewScoped
public class SecondLookView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReconsiderationService service;

    @Inject
    SuggestionView suggestionView;

    private final ReconsiderForm form = new ReconsiderForm();
    private final AdoptionForm adoption = new AdoptionForm();
    private final UpholdForm uphold = new UpholdForm();
    private final SeenForm seen = new SeenForm();
    private final WorkAgainForm again = new WorkAgainForm();

    public ReconsiderForm getForm() {
        return form;
    }

    public AdoptionForm getAdoption() {
        return adoption;
    }

    public UpholdForm getUphold() {
        return uphold;
    }

    public SeenForm getSeen() {
        return seen;
    }

    public WorkAgainForm getAgain() {
        return again;
    }

    public String reconsider() {
        service.reconsider(form.toCommand(suggestionView.getSuggestion()));
        return done("done.reconsidering");
    }

    public String adopt() {
        service.adopt(adoption.toCommand(suggestionView.getSuggestion()));
        return done("done.adoptedAfterAll");
    }

    public String upholdRejection() {
        service.upholdRejection(uphold.toCommand(suggestionView.getSuggestion()));
        return done("done.upheld");
    }

    public String upholdCompletion() {
        service.upholdCompletion(seen.toCommand(suggestionView.getSuggestion()));
        return done("done.seen");
    }

    public String workAgain() {
        service.workAgain(again.toCommand(suggestionView.getSuggestion()));
        return done("done.workAgain");
    }

    private String done(String key) {
        Notices.done("deciding", key);
        return Redirect.to("/staff/suggestion", suggestionView.getSuggestion().reference());
    }
}
