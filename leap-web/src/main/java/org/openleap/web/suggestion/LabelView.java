package org.openleap.web.suggestion;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.reference.ReferenceList;
import org.openleap.suggestion.LabelService;
import org.openleap.suggestion.SuggestionAction;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Notices;

/** Says more about the state of a suggestion in the trust's own words. */
@Named
@ViewScoped
public class LabelView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LabelService service;

    @Inject
    SuggestionView suggestionView;

    @Inject
    Choices choices;

    private final LabelForm form = new LabelForm();

    /** The page has loaded the suggestion by now. */
    @PostConstruct
    void open() {
        form.setLabel(suggestionView.getSuggestion().summary().label());
    }

    /** Whether this person may, and there is a label to put on or to take off. */
    public boolean isOffered() {
        return suggestionView.may(SuggestionAction.LABEL.name())
                && (isLabelled() || !getLabels().isEmpty());
    }

    public boolean isLabelled() {
        return !suggestionView.getSuggestion().summary().label().isEmpty();
    }

    /** The labels of its state that can be chosen today. */
    public List<SelectItem> getLabels() {
        var state = suggestionView.getSuggestion().summary().status().name();
        return choices.of(ReferenceList.SUGGESTION_LABEL).stream()
                .filter(choice -> choice.group().equals(state))
                .map(choice -> new SelectItem(choice.code(), choice.label()))
                .toList();
    }

    public String label() {
        var suggestion = suggestionView.getSuggestion();
        service.label(form.toCommand(suggestion));
        Notices.done("deciding", form.getLabel().isEmpty() ? "done.unlabelled" : "done.labelled");
        return Redirect.to("/staff/suggestion", suggestion.reference());
    }

    public LabelForm getForm() {
        return form;
    }
}
