package org.openleap.web.suggestion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Tells how far the work is, and that it is done. */
@Named
@ViewScoped
public class WorkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionService service;

    @Inject
    SuggestionView suggestionView;

    private final ProgressForm progress = new ProgressForm();
    private final CompletionForm completion = new CompletionForm();

    public ProgressForm getProgress() {
        return progress;
    }

    public CompletionForm getCompletion() {
        return completion;
    }

    public String report() {
        var suggestion = suggestionView.getSuggestion();
        service.reportProgress(progress.toCommand(suggestion));
        Notices.done("staff", "done.reported");
        return Redirect.to("/staff/suggestion", suggestion.reference());
    }

    public String complete() {
        var suggestion = suggestionView.getSuggestion();
        service.proposeCompletion(completion.toCommand(suggestion));
        Notices.done("staff", "done.completed");
        return Redirect.to("/staff/suggestion", suggestion.reference());
    }
}
