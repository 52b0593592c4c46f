package org.openleap.web.action;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.Locale;
import org.openleap.action.ActionPlanService;
import org.openleap.action.LinkSuggestion;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.References;
import org.openleap.web.support.Notices;

/** Says from which suggestions an action comes. */
@Named
@ViewScoped
public class SourceLinkView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ActionPlanService service;

    @Inject
    PlanItemView planItemView;

    @NotBlank
    private String suggestion = "";

    public String getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(String suggestion) {
        this.suggestion = suggestion;
    }

    public String link() {
        change(suggestion.strip().toUpperCase(Locale.ROOT), true);
        return done("done.linked");
    }

    public String unlink(SourceLine source) {
        change(source.reference(), false);
        return done("done.unlinked");
    }

    private void change(String typed, boolean linked) {
        var item = planItemView.getItem();
        service.link(new LinkSuggestion(item.reference(), item.version(), References.suggestion(typed), linked));
    }

    private String done(String key) {
        Notices.done(ActionText.BUNDLE, key);
        return Redirect.here(planItemView.getItem().reference());
    }
}
