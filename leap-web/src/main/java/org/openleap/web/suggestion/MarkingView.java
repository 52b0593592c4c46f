package org.openleap.web.suggestion;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.openleap.suggestion.SuggestionKind;
import org.openleap.suggestion.SuggestionService;
import org.openleap.web.feedback.ItemView;
import org.openleap.web.portal.Choices;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.References;
import org.openleap.web.support.Notices;

/** Marks words of an item as a suggestion, and takes marks back. */
@Named
@ViewScoped
public class MarkingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SuggestionService service;

    @Inject
    ItemView itemView;

    @Inject
    Choices choices;

    private final MarkingForm form = new MarkingForm();

    public MarkingForm getForm() {
        return form;
    }

    public List<SelectItem> getKinds() {
        return choices.of(SuggestionKind.values());
    }

    public String mark() {
        service.identify(form.toCommand(itemView.getItem()));
        return done("done.marked");
    }

    public String unmark(SuggestionCard card) {
        service.unmark(References.suggestion(card.reference()), card.version());
        return done("done.unmarked");
    }

    private String done(String key) {
        Notices.done("staff", key);
        return Redirect.to("/staff/item", itemView.getItem().reference());
    }
}
