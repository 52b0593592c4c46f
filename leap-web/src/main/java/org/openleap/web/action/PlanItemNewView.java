package org.openleap.web.action;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.openleap.action.ActionPlanService;
import org.openleap.action.AddPlanItem;
import org.openleap.suggestion.SuggestionReference;
import org.openleap.suggestion.SuggestionRegister;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.References;
import org.openleap.web.support.Notices;

/** Writes an action into the plan; from a suggestion, from a partnership, or for itself. */
@Named
@ViewScoped
public class PlanItemNewView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActionPlanService service;

    @Inject
    SuggestionRegister suggestions;

    private final PlanItemForm form = new PlanItemForm();
    private String suggestion = "";
    private String partnership = "";
    private String source = "";

    /** Takes over what is known of the suggestion that it comes from. */
    public void load() {
        if (suggestion.isEmpty()) return;
        var from = suggestions.find(References.suggestion(suggestion)).summary();
        source = from.title();
        form.setService(from.service());
    }

    public String add() {
        Set<SuggestionReference> sources = suggestion.isEmpty() ? Set.of() : Set.of(References.suggestion(suggestion));
        var item = service.add(new AddPlanItem(form.terms(), form.ownerId(), form.getDue(), sources, partnership));
        Notices.done(ActionText.BUNDLE, "done.added");
        return Redirect.to("/staff/plan-item", item);
    }

    public PlanItemForm getForm() {
        return form;
    }

    /** Title of the suggestion it comes from, or empty. */
    public String getSource() {
        return source;
    }

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion == null ? "" : suggestion;
    }

    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership == null ? "" : partnership;
    }
}
