package org.openleap.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.openleap.feedback.AnalysisService;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.portal.PortalText;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Starts and ends the reading of an item. */
@Named
@ViewScoped
public class AnalysisView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AnalysisService analyses;

    @Inject
    SuggestionService suggestions;

    @Inject
    ItemView itemView;

    private final AnalysisForm form = new AnalysisForm();

    public AnalysisForm getForm() {
        return form;
    }

    public String start() {
        var item = itemView.getItem();
        analyses.startAnalysis(item.reference(), item.version());
        return done("done.started");
    }

    /** Ends the reading: with what was marked, or with the finding that nothing was suggested. */
    public String conclude() {
        var command = form.toCommand(itemView.getItem());
        if (isNothingMarked()) analyses.findNoSuggestion(command);
        else suggestions.findSuggestions(command);
        return done("done.concluded");
    }

    public boolean isNothingMarked() {
        return itemView.getHeard().isEmpty();
    }

    /** "We heard 2 suggestions", or "No suggestion". */
    public String getConclusion() {
        return PortalText.of("analysis.conclude", itemView.getHeard().size());
    }

    private String done(String key) {
        Notices.done("staff", key);
        return Redirect.to("/staff/item", itemView.getItem().reference());
    }
}
